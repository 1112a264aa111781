package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.DecisionFrozen;
import fr.preau.governance.BodyPages;
import fr.preau.governance.MinutesReviewed;
import fr.preau.governance.MinutesSubmitted;
import fr.preau.governance.MinutesToApprove;
import fr.preau.governance.RelayAppointed;
import fr.preau.governance.RelayPages;
import fr.preau.imports.ImportEnded;
import fr.preau.imports.RunState;
import fr.preau.imports.StartedImports;
import fr.preau.indicators.AnswersDiscussed;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.DraftsLeft;
import fr.preau.indicators.EntryReminders;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.ObservationsEntered;
import fr.preau.people.AccountOpened;
import fr.preau.people.Directory;
import fr.preau.people.PeoplePages;
import fr.preau.people.RequestMade;
import fr.preau.people.Right;
import fr.preau.people.RightEnded;
import fr.preau.people.RightGiven;
import fr.preau.ui.Formats;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hears what modules publish and tells it to those concerned. Each event is heard after the change is committed, and again after a crash:
 * a key keeps anybody from being told twice.
 */
@Component
class Listeners {

    private final Notifications notifications;
    private final FollowedPlaces followed;
    private final PlaceNews placeNews;
    private final Directory directory;
    private final StartedImports imports;
    private final Catalogue catalogue;
    private final EntryReminders entries;
    private final MinutesToApprove minutes;
    private final Clock clock;

    Listeners(
            Notifications notifications,
            FollowedPlaces followed,
            PlaceNews placeNews,
            Directory directory,
            StartedImports imports,
            Catalogue catalogue,
            EntryReminders entries,
            MinutesToApprove minutes,
            Clock clock) {
        this.notifications = notifications;
        this.followed = followed;
        this.placeNews = placeNews;
        this.directory = directory;
        this.imports = imports;
        this.catalogue = catalogue;
        this.entries = entries;
        this.minutes = minutes;
        this.clock = clock;
    }

    @ApplicationModuleListener
    public void on(RightGiven given) {
        String what = inWords(given.role(), given.place(), given.record());
        String title =
                given.delegated() ? t("desk.news.delegated", nameOf(given.giver()), what) : t("desk.news.given", what);
        tell(List.of(given.person()), Kind.RIGHTS, "right-given-" + given.right(), title, PeoplePages.OWN);
    }

    @ApplicationModuleListener
    public void on(RightEnded ended) {
        String title = t("desk.news.ended", inWords(ended.role(), ended.place(), ended.record()));
        tell(List.of(ended.person()), Kind.RIGHTS, "right-ended-" + ended.right(), title, PeoplePages.OWN);
    }

    @ApplicationModuleListener
    public void on(AccountOpened opened) {
        tell(
                directory.listInvitersOf(opened.person()),
                Kind.RIGHTS,
                "account-opened-" + opened.person(),
                t("desk.news.opened", nameOf(opened.person())),
                PeoplePages.person(opened.person()));
    }

    /** Those who answer requests, and not whose it is; whose it is stands on its page alone. */
    @ApplicationModuleListener
    public void on(RequestMade made) {
        List<UUID> answering = directory.listHoldersOf(Right.ANSWER_REQUESTS).stream()
                .filter(person -> !person.equals(made.person()))
                .toList();
        tell(
                answering,
                Kind.RIGHTS,
                "request-made-" + made.request(),
                t("desk.news.request"),
                PeoplePages.request(made.request()));
    }

    /** Those who have a right there, those who follow it, and not the one who froze it. */
    @ApplicationModuleListener
    public void on(DecisionFrozen frozen) {
        PlaceId place = PlaceId.parse(frozen.place());
        var news = new News(
                Kind.DECISIONS,
                "decision-" + frozen.decision(),
                t("desk.news.decision", frozen.title(), frozen.placeName()),
                DecisionFrozen.address(frozen.decision()),
                clock.instant());
        Set<String> around = placeNews.around(place);
        around.forEach(wide -> followed.note(PlaceId.parse(wide), news));
        Set<UUID> concerned = followed.listFollowers(around).stream()
                .map(FollowedPlaces.Follower::person)
                .collect(Collectors.toCollection(HashSet::new));
        concerned.addAll(directory.listHoldersOn(place));
        Optional.ofNullable(frozen.by()).ifPresent(concerned::remove);
        notifications.tell(concerned, news);
    }

    @ApplicationModuleListener
    public void on(ImportEnded ended) {
        RunState state = RunState.ofCode(ended.state());
        if (ended.startedBy() != null && wentWrong(state, ended.rejectedLines())) {
            tell(
                    List.of(ended.startedBy()),
                    Kind.IMPORTS,
                    "import-" + ended.run(),
                    t("desk.news.import." + state.code(), ended.fileName(), ended.rejectedLines()),
                    StartedImports.address(ended.run()));
        }
        if (state == RunState.LOADED) {
            List<PlaceId> changed = imports.listChangedPages(ended.run()).stream()
                    .flatMap(path -> PlacePaths.placeOf(path).stream())
                    .toList();
            placeNews.tellChanges("changes-" + ended.run(), changed, ended.startedBy());
        }
    }

    private static boolean wentWrong(RunState state, int rejectedLines) {
        return switch (state) {
            case NOTHING_LOADED, REFUSED, INTERRUPTED, FAILED -> true;
            case LOADED, CHECKED -> rejectedLines > 0;
            case RUNNING, CANCELLED -> false;
        };
    }

    @ApplicationModuleListener
    public void on(ObservationsEntered entered) {
        String what = entered.indicators().stream()
                .map(code -> catalogue.get(new IndicatorCode(code)).wording().shortLabel())
                .sorted()
                .collect(Collectors.joining(", "));
        List<PlaceId> places = entered.places().stream().map(PlaceId::parse).toList();
        placeNews.tellValues("values-" + entered.importId(), what, places, entered.by());
    }

    /** Those on the other side, and not who wrote. */
    @ApplicationModuleListener
    public void on(AnswersDiscussed discussed) {
        PlaceId place = PlaceId.parse(discussed.place());
        Set<UUID> others = new HashSet<>(
                discussed.byReviewer()
                        ? entries.listAnswering(discussed.campaign(), place)
                        : entries.listReviewing(place));
        Optional.ofNullable(discussed.by()).ifPresent(others::remove);
        tell(
                List.copyOf(others),
                Kind.CAMPAIGNS,
                "campaign-message-" + discussed.message(),
                t(
                        discussed.byReviewer() ? "desk.news.campaign.question" : "desk.news.campaign.answer",
                        discussed.title(),
                        discussed.placeName()),
                EntryReminders.address(discussed.campaign(), place));
    }

    /** Those who answer for the place, and not who closed it. */
    @ApplicationModuleListener
    public void on(DraftsLeft left) {
        PlaceId place = PlaceId.parse(left.place());
        List<UUID> answering = entries.listAnswering(left.campaign(), place).stream()
                .filter(person -> !person.equals(left.by()))
                .toList();
        tell(
                answering,
                Kind.CAMPAIGNS,
                "campaign-closed-%s-%s-%d".formatted(left.campaign(), place, left.version()),
                t("desk.news.campaign.closed", left.title(), left.placeName()),
                EntryReminders.address(left.campaign(), place));
    }

    /** Those who may approve, and not who submitted. */
    @ApplicationModuleListener
    public void on(MinutesSubmitted submitted) {
        List<UUID> approving = minutes.listApproving(submitted.meeting()).stream()
                .filter(person -> !person.equals(submitted.by()))
                .toList();
        tell(
                approving,
                Kind.TASKS,
                "minutes-submitted-%s-%d".formatted(submitted.meeting(), submitted.submission()),
                t("desk.news.minutes.submitted", submitted.body(), Formats.date(submitted.met())),
                BodyPages.minutes(submitted.meeting()));
    }

    /** Who submitted, unless they did it themselves. */
    @ApplicationModuleListener
    public void on(MinutesReviewed reviewed) {
        UUID submitter = reviewed.submitter();
        if (submitter != null && !submitter.equals(reviewed.by())) {
            String what = reviewed.approved() ? "approved" : "taken-back";
            tell(
                    List.of(submitter),
                    Kind.TASKS,
                    "minutes-%s-%s-%d".formatted(what, reviewed.meeting(), reviewed.submission()),
                    t("desk.news.minutes." + what, reviewed.body(), Formats.date(reviewed.met())),
                    BodyPages.minutes(reviewed.meeting()));
        }
    }

    /** Who was appointed, unless they did it themselves. */
    @ApplicationModuleListener
    public void on(RelayAppointed appointed) {
        if (!appointed.person().equals(appointed.by())) {
            tell(
                    List.of(appointed.person()),
                    Kind.RIGHTS,
                    "relay-appointed-" + appointed.appointment(),
                    t("desk.news.appointed", appointed.what(), Formats.date(appointed.from())),
                    RelayPages.post(appointed.post()));
        }
    }

    private void tell(List<UUID> people, Kind kind, String key, String title, String address) {
        notifications.tell(people, new News(kind, key, title, address, clock.instant()));
    }

    private String inWords(String role, String place, @Nullable String record) {
        return directory.inWords(Role.findBySlug(role).orElseThrow(), PlaceId.parse(place), record);
    }

    private String nameOf(@Nullable UUID person) {
        return Optional.ofNullable(person).flatMap(directory::findName).orElseGet(() -> t("desk.news.somebody"));
    }
}
