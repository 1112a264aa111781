package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Badge;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Table;
import fr.preau.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Rights of one person, or in one place: what allows what, since when, until when, and why.
 *
 * @param byPerson whether each line names the person, being about a place
 */
public record RightsList(List<Line> lines, boolean byPerson, LocalDate today) {

    public RightsList {
        lines = List.copyOf(lines);
    }

    /** Those who hold them. */
    List<UUID> people() {
        return lines.stream().map(Line::person).distinct().toList();
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("people.rights"),
                        Column.text(byPerson ? t("people.person") : t("people.role")),
                        Column.text(t("people.rights.allows")),
                        Column.text(t("people.rights.when")),
                        Column.text(t("people.rights.why")))
                .captionHidden()
                .ofSentences()
                .rows(lines, line -> cells(frame, line))
                .whenEmpty(EmptyState.of(t("people.rights.none"), t("people.rights.none.sentence")));
    }

    private List<Cell> cells(Frame frame, Line line) {
        return List.of(
                byPerson
                        ? Cell.link(line.personName(), Addresses.person(line.person()))
                                .note(line.roleAndPlace())
                        : Cell.content(output ->
                                frame.fragment("people/right-name", line).writeTo(output)),
                Cell.text(line.allows()),
                Cell.content(frame.show(state(line))).note(line.when()),
                Cell.text(line.why()));
    }

    private Badge state(Line line) {
        if (line.ended()) {
            return Badge.of(t("people.rights.ended"));
        }
        if (line.from().isAfter(today)) {
            return Badge.of(t("people.rights.coming")).tone(Tone.VIOLET);
        }
        return line.over(today)
                ? Badge.of(t("people.rights.over"))
                : Badge.of(t("people.rights.current")).tone(Tone.BOARD);
    }

    /**
     * A right in words.
     *
     * @param until last day; ISO maximum when none is set
     * @param endAddress where it is ended; empty when it is over or not to be ended by who reads
     */
    public record Line(
            UUID person,
            String personName,
            String role,
            String place,
            String placeAddress,
            List<String> permissions,
            LocalDate from,
            LocalDate until,
            boolean ended,
            String why,
            String endAddress) {

        String roleAndPlace() {
            return t("people.role-in-place", role, place);
        }

        String allows() {
            return permissions.stream().collect(Collectors.joining(", "));
        }

        boolean over(LocalDate today) {
            return until.isBefore(today);
        }

        String when() {
            return until.equals(LocalDate.MAX)
                    ? t("people.rights.since", Formats.date(from))
                    : t("people.rights.between", Formats.date(from), Formats.date(until));
        }

        public boolean mayEnd() {
            return !endAddress.isEmpty();
        }
    }
}
