package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.desk.Favourites.Favourite;
import fr.preau.desk.FollowedPlaces.Followed;
import fr.preau.desk.Notifications.Notification;
import fr.preau.governance.DecisionDates;
import fr.preau.governance.MinutesToApprove;
import fr.preau.governance.RelayPages;
import fr.preau.governance.RelayTerms;
import fr.preau.imports.RunState;
import fr.preau.imports.StartedImports;
import fr.preau.people.Directory;
import fr.preau.people.Directory.EndingRight;
import fr.preau.people.Directory.OpenInvitation;
import fr.preau.people.PeoplePages;
import fr.preau.territory.Place;
import fr.preau.ui.Badge;
import fr.preau.ui.Button;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Icon;
import fr.preau.ui.ItemList;
import fr.preau.ui.Tone;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.RecordRef;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What awaits somebody this week.
 *
 * @param names of the places in it
 */
public record WeekPage(
        UUID person,
        String name,
        LocalDate today,
        List<EndingRight> ending,
        List<RelayTerms.Ending> terms,
        List<DecisionDates.Due> decisions,
        List<MinutesToApprove.Waiting> minutes,
        List<OpenInvitation> invitations,
        List<StartedImports.Waiting> imports,
        List<Notification> unread,
        List<AccessRight> rights,
        List<Followed> followed,
        List<Favourite> favourites,
        Map<PlaceId, String> names,
        FirstSteps first) {

    static final int UNREAD_SHOWN = 6;

    private static final int FAVOURITES_SHOWN = 10;
    private static final int PRESSING_DAYS = 3;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** «Claire Martin, lundi 23 novembre 2026» */
    public String lead() {
        String day = today.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRANCE) + " " + Formats.date(today);
        return t("desk.week.lead", name, day);
    }

    public Button preferences() {
        return Button.link(t("desk.preferences"), DeskPages.PREFERENCES).second();
    }

    /** What bodies decided first, then minutes to approve, then rights that end, terms of relays, then people who have not come, then files left unfinished. */
    public ItemList toDo() {
        List<ItemList.Item> items = new ArrayList<>();
        decisions.forEach(one -> items.add(item(one)));
        minutes.forEach(one -> items.add(item(one)));
        ending.forEach(one -> items.add(item(one)));
        terms.forEach(one -> items.add(item(one)));
        imports.forEach(one -> items.add(item(one)));
        invitations.forEach(one -> items.add(item(one)));
        return ItemList.of(items).whenEmpty(EmptyState.of(t("desk.todo.none"), t("desk.todo.none.sentence")));
    }

    private ItemList.Item item(EndingRight one) {
        boolean own = one.holder().equals(person);
        String what = Directory.inWords(
                one.right().role(),
                one.right()
                        .record()
                        .map(RecordRef::title)
                        .orElseGet(() -> nameOf(one.right().place())));
        String title = own ? t("desk.todo.ending", what) : t("desk.todo.ending.given", one.holderName(), what);
        long days = ChronoUnit.DAYS.between(today, one.lastDay());
        return ItemList.Item.link(title, own || one.delegated() ? PeoplePages.OWN : PeoplePages.person(one.holder()))
                .note(t(own ? "desk.todo.ending.note" : "desk.todo.ending.given.note", Formats.date(one.lastDay())))
                .badge(Badge.of(t("desk.in-days", days)).tone(days <= PRESSING_DAYS ? Tone.BRICK : Tone.CHALK));
    }

    private ItemList.Item item(DecisionDates.Due one) {
        long days = ChronoUnit.DAYS.between(today, one.day());
        Badge badge = one.isLate()
                ? Badge.of(t("desk.todo.task.late")).tone(Tone.BRICK)
                : Badge.of(t("desk.in-days", days)).tone(days <= PRESSING_DAYS ? Tone.BRICK : Tone.CHALK);
        return ItemList.Item.link(one.words(), one.address())
                .note(t("desk.todo.task.note", one.body(), one.number(), Formats.date(one.day())))
                .badge(badge);
    }

    private ItemList.Item item(MinutesToApprove.Waiting one) {
        return ItemList.Item.link(t("desk.todo.minutes", one.body()), one.address())
                .note(t("desk.todo.minutes.note", Formats.date(LocalDate.ofInstant(one.met(), PARIS))))
                .badge(Badge.of(t("desk.todo.to-approve")).tone(Tone.VIOLET));
    }

    private ItemList.Item item(RelayTerms.Ending one) {
        long days = ChronoUnit.DAYS.between(today, one.lastDay());
        return ItemList.Item.link(t("desk.todo.term", one.what()), RelayPages.post(one.post()))
                .note(t("desk.todo.term.note", Formats.date(one.lastDay())))
                .badge(Badge.of(t("desk.in-days", days)).tone(days <= PRESSING_DAYS ? Tone.BRICK : Tone.CHALK));
    }

    private ItemList.Item item(StartedImports.Waiting one) {
        boolean checked = one.state() == RunState.CHECKED && one.rejectedLines() == 0;
        String state = one.state().code();
        return ItemList.Item.link(t("desk.todo.import", one.fileName()), StartedImports.address(one.run()))
                .note(t("desk.todo.import." + state, one.rejectedLines()))
                .badge(
                        checked
                                ? Badge.of(t("desk.todo.to-load")).tone(Tone.VIOLET)
                                : Badge.of(t("desk.todo.to-mend")).tone(Tone.BRICK));
    }

    private ItemList.Item item(OpenInvitation one) {
        LocalDate since = LocalDate.ofInstant(one.since(), PARIS);
        return ItemList.Item.link(t("desk.todo.invitation", one.name()), PeoplePages.person(one.person()))
                .note(t("desk.todo.invitation.note"))
                .badge(Badge.of(t("desk.since-days", ChronoUnit.DAYS.between(since, today))));
    }

    public ItemList news(Frame frame) {
        return NotificationItems.list(unread, frame)
                .whenEmpty(EmptyState.of(t("desk.news.none"), t("desk.news.none.sentence")));
    }

    public Button allNews() {
        long total = unread.isEmpty() ? 0 : unread.getFirst().total();
        return Button.link(
                        total > UNREAD_SHOWN ? t("desk.news.more", total) : t("desk.news.all"), DeskPages.NOTIFICATIONS)
                .quiet();
    }

    /** Before one follows a place, keeps a page or is told anything: where to begin. */
    public boolean isNew() {
        return followed.isEmpty() && favourites.isEmpty();
    }

    public ItemList steps() {
        return ItemList.of(first.items());
    }

    public boolean followsNothing() {
        return followed.isEmpty();
    }

    /** One's own places, to follow at once. */
    public List<Following> toFollow() {
        return rights.stream()
                .filter(AccessRight::isInPlace)
                .map(AccessRight::place)
                .distinct()
                .filter(names::containsKey)
                .map(place -> Following.beginning(place, DeskPages.WEEK, t("desk.follow.place", nameOf(place))))
                .limit(FAVOURITES_SHOWN)
                .toList();
    }

    public EmptyState nothingFollowed() {
        return EmptyState.of(t("desk.followed.none"), t("desk.followed.none.sentence"))
                .action(Button.link(t("desk.followed.choose"), "/lieux").second());
    }

    /** What happened lately in each place that one follows. */
    public ItemList places() {
        return ItemList.of(followed.stream().map(this::item).toList());
    }

    private ItemList.Item item(Followed one) {
        ItemList.Item item = ItemList.Item.link(nameOf(one.place()), Place.path(one.place()));
        return one.lately().isEmpty()
                ? item.note(t("desk.followed.quiet"))
                : item.note(t(
                        "desk.followed.lately",
                        Formats.date(LocalDate.ofInstant(one.lately().getFirst().at(), PARIS)),
                        one.lately().getFirst().title()));
    }

    public ItemList pages() {
        return ItemList.of(favourites.stream()
                        .limit(FAVOURITES_SHOWN)
                        .map(one -> ItemList.Item.link(one.title(), one.address()))
                        .toList())
                .whenEmpty(EmptyState.of(t("desk.favourites.none"), t("desk.favourites.none.sentence")));
    }

    public Button arrange() {
        return Button.link(t("desk.favourites.arrange"), DeskPages.FAVOURITES)
                .quiet()
                .icon(Icon.STAR);
    }

    private String nameOf(PlaceId place) {
        return names.getOrDefault(place, place.equals(PlaceId.FRANCE) ? t("desk.everywhere") : place.toString());
    }
}
