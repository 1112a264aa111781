package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.ChangesTable;
import fr.preau.governance.typed.Days;
import fr.preau.people.Trail;
import fr.preau.territory.Place;
import fr.preau.ui.Alert;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.ItemList;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A body, with who sits there.
 *
 * @param changes what became of it, the newest first; empty for who does not keep it
 * @param done what was just done
 */
public record BodyPage(BodySheet sheet, Reader reader, List<Trail.Line> changes, Optional<BodyDone> done) {

    private LocalDate today() {
        return reader.today();
    }

    private Body body() {
        return sheet.body();
    }

    public String title() {
        return body().name();
    }

    public String lead() {
        return t("governance.post-in-place", body().terms().kind().label(), sheet.placeName());
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("governance.bodies.title"), BodyAddresses.ROOT));
    }

    public Optional<Alert> alert() {
        return done.map(BodyDone::alert);
    }

    public Badge badge() {
        return BodyWords.badge(body().validity(), today());
    }

    public DefinitionList facts() {
        BodyTerms terms = body().terms();
        DefinitionList facts = DefinitionList.empty();
        if (!terms.mandate().isEmpty()) {
            facts = facts.with(t("governance.body.mandate"), terms.mandate());
        }
        facts = body().place().equals(PlaceId.FRANCE)
                ? facts.with(t("governance.place"), sheet.placeName())
                : facts.link(t("governance.place"), sheet.placeName(), Place.path(body().place()));
        facts = facts.with(t("governance.body.quorum"), BodyWords.quorum(terms));
        facts = facts.with(
                t("governance.body.who-reads"),
                t(terms.isPublic() ? "governance.body.public" : "governance.body.private"));
        if (sheet.parent().isPresent()) {
            BodySheet.Named parent = sheet.parent().get();
            facts = facts.link(t("governance.body.parent"), parent.name(), BodyAddresses.body(parent.id()));
        }
        facts = facts.with(t("governance.body.days"), Days.inWords(body().validity()));
        return body().closingReason().isEmpty()
                ? facts
                : facts.with(t("governance.post.closing-reason"), body().closingReason());
    }

    public boolean hasChildren() {
        return !sheet.children().isEmpty();
    }

    public ItemList children() {
        return ItemList.of(sheet.children().stream()
                .map(child -> ItemList.Item.link(child.name(), BodyAddresses.body(child.id())))
                .toList());
    }

    public List<Button> actions() {
        if (!sheet.mayKeep() || body().validity().isOverOn(today())) {
            return List.of();
        }
        return List.of(
                Button.link(t("governance.meeting.add"), MeetingAddresses.newIn(body().id())),
                Button.link(t("governance.member.add"), BodyAddresses.newMember(body().id()))
                        .second(),
                Button.link(t("governance.body.change"), BodyAddresses.change(body().id()))
                        .second(),
                Button.link(t("governance.body.close"), BodyAddresses.closing(body().id()))
                        .quiet());
    }

    /** What was measured against what the body means to do; nothing without an aim. */
    public boolean hasAim() {
        return sheet.frequency().aim() > 0;
    }

    public String frequency() {
        return sheet.frequency().inWords();
    }

    public Badge frequencyBadge() {
        return sheet.frequency().badge();
    }

    /** The last first, those to come above. */
    public Table meetings(Frame frame) {
        return Table.of(
                        t("governance.meetings"),
                        Column.text(t("governance.meeting.starts")),
                        Column.text(t("governance.meeting.venue")),
                        Column.text(t("governance.state")))
                .captionHidden()
                .rows(
                        sheet.meetings(),
                        meeting -> List.of(
                                Cell.link(
                                        Formats.dateTime(meeting.plan().startsAt()),
                                        MeetingAddresses.meeting(meeting.id())),
                                meeting.plan().venue().isEmpty()
                                        ? Cell.absent("–")
                                        : Cell.text(meeting.plan().venue()),
                                Cell.content(frame.show(meeting.state().badge()))))
                .whenEmpty(EmptyState.of(t("governance.meetings.none"), t("governance.meetings.none.sentence")));
    }

    /** Programs read the calendar of a public body. */
    public boolean hasCalendar() {
        return body().terms().isPublic();
    }

    public Button calendar() {
        return Button.link(t("governance.calendar.body"), BodyAddresses.calendar(body().id()))
                .quiet();
    }

    public boolean showsMembers() {
        return reader.signedIn();
    }

    private List<Membership> sitting(boolean now) {
        return sheet.members().stream()
                .filter(member -> member.validity().isOverOn(today()) != now)
                .toList();
    }

    /** «12 membres, dont 8 votants» */
    public String membersSaid() {
        List<Membership> now = sheet.members().stream()
                .filter(member -> member.validity().covers(today()))
                .toList();
        return t(
                "governance.members.said",
                now.size(),
                now.stream().filter(Membership::voting).count());
    }

    public Table members(Frame frame) {
        List<Column> columns = columns(t("governance.term.from"));
        if (sheet.mayKeep()) {
            columns.add(Column.text(t("governance.members.actions")));
        }
        return Table.of(t("governance.members"), columns.toArray(Column[]::new))
                .captionHidden()
                .rows(sitting(true), member -> {
                    List<Cell> cells = cells(member);
                    cells.add(Cell.text(Formats.shortDate(member.validity().from()))
                            .note(member.validity()
                                    .end()
                                    .map(end -> t("governance.members.until", Formats.shortDate(end)))
                                    .orElse("")));
                    if (sheet.mayKeep()) {
                        cells.add(Cell.link(t("governance.term.end"), BodyAddresses.end(body().id(), member.id())));
                    }
                    return cells;
                })
                .whenEmpty(EmptyState.of(t("governance.members.none"), t("governance.members.none.sentence")));
    }

    public boolean hasFormerMembers() {
        return !sitting(false).isEmpty();
    }

    public Table formerMembers() {
        List<Column> columns = columns(t("governance.relay.days"));
        columns.add(Column.text(t("governance.term.end-reason")));
        return Table.of(t("governance.members.former"), columns.toArray(Column[]::new))
                .captionHidden()
                .rows(sitting(false), member -> {
                    List<Cell> cells = cells(member);
                    cells.add(Cell.text(Days.inWords(member.validity())));
                    cells.add(member.endReason().isEmpty() ? Cell.absent("–") : Cell.text(member.endReason()));
                    return cells;
                });
    }

    private static List<Column> columns(String when) {
        return new ArrayList<>(List.of(
                Column.text(t("governance.name")),
                Column.text(t("governance.member.role")),
                Column.text(t("governance.member.voting")),
                Column.text(when)));
    }

    private static List<Cell> cells(Membership member) {
        boolean named = !member.name().isEmpty();
        return new ArrayList<>(List.of(
                Cell.text(named ? member.name() : member.shown()).note(named ? member.organisation() : ""),
                Cell.text(member.role().label()),
                Cell.text(t(member.voting() ? "governance.yes" : "governance.no"))));
    }

    public boolean hasChanges() {
        return !changes.isEmpty();
    }

    public Table trail() {
        return ChangesTable.of(changes);
    }
}
