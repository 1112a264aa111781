package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.decisions.Cause;
import fr.preau.diagnosis.decisions.Comparison;
import fr.preau.diagnosis.decisions.Move;
import fr.preau.diagnosis.decisions.Position;
import fr.preau.diagnosis.decisions.PriorityDecision;
import fr.preau.diagnosis.decisions.SelectionMove;
import fr.preau.territory.Place;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who came in and who left between two decisions, and why.
 *
 * @param comparison empty while it is being computed
 */
public record ComparisonPage(PriorityDecision earlier, PriorityDecision later, Optional<Comparison> comparison) {

    public String title() {
        return t("diagnosis.comparison.title");
    }

    public String lead() {
        return t(
                "diagnosis.comparison.lead",
                name(earlier),
                name(later),
                later.content().place().name());
    }

    private static String name(PriorityDecision decision) {
        return t(
                "diagnosis.comparison.option",
                decision.content().statement().title(),
                Formats.shortDate(decision.content().statement().decidedOn()));
    }

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(
                new Link(t("diagnosis.nav"), DiagnosisPages.ROOT),
                new Link(later.content().statement().title(), DecisionAddresses.decision(later.id()))));
    }

    public String before() {
        return DecisionAddresses.decision(earlier.id());
    }

    /** This page, to come back to while it is being computed. */
    public String address() {
        return DecisionAddresses.decision(later.id()) + DecisionAddresses.COMPARISON + "?" + DecisionAddresses.WITH
                + "=" + earlier.id();
    }

    private List<Move> moves() {
        return comparison.map(Comparison::moves).orElse(List.of());
    }

    public String summary() {
        return t(
                "diagnosis.comparison.summary",
                count(Move::isEntry),
                count(Move::isExit),
                count(Move::isChange),
                moves().size() - count(Move::isEntry) - count(Move::isExit) - count(Move::isChange));
    }

    private long count(Predicate<Move> kind) {
        return moves().stream().filter(kind).count();
    }

    /** Are both selections, of which one says who comes in and who leaves? */
    public boolean selects() {
        return comparison.flatMap(Comparison::chosen).isPresent();
    }

    private Stream<SelectionMove> chosen() {
        return comparison.flatMap(Comparison::chosen).stream().flatMap(List::stream);
    }

    /** How many come in, and how many leave. */
    public String selected() {
        return t(
                "diagnosis.comparison.selection",
                chosen().filter(SelectionMove::entry).count(),
                chosen().filter(move -> !move.entry()).count());
    }

    /** Could it be told what moved them? */
    public boolean isExplained() {
        return chosen().allMatch(move -> move.causes().isPresent());
    }

    public Table selections() {
        return Table.of(
                        t("diagnosis.selection.chosen"),
                        Column.text(t("diagnosis.units.one."
                                + later.content().unitKind().slug())),
                        Column.text(t("diagnosis.comparison.selection.column")),
                        Column.text(t("diagnosis.rank")),
                        Column.text(t("diagnosis.comparison.causes")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("diagnosis.comparison.none"), ""))
                .rows(
                        chosen().sorted(Comparator.comparing(SelectionMove::entry)
                                        .reversed())
                                .toList(),
                        ComparisonPage::cells);
    }

    private static List<Cell> cells(SelectionMove move) {
        return List.of(
                link(move.unit()),
                Cell.text(t(move.entry() ? "diagnosis.comparison.selection.in" : "diagnosis.comparison.selection.out")),
                Cell.text(t(
                        "diagnosis.comparison.ranks",
                        rank(move.unit().before()),
                        rank(move.unit().after()))),
                move.causes()
                        .map(ComparisonPage::causes)
                        .map(Cell::text)
                        .orElseGet(() -> Cell.absent(t("diagnosis.comparison.selection.unexplained"))));
    }

    public Table entries() {
        return table("diagnosis.comparison.entries", Move::isEntry);
    }

    public Table exits() {
        return table("diagnosis.comparison.exits", Move::isExit);
    }

    public Table changes() {
        return table("diagnosis.comparison.changes", Move::isChange);
    }

    private Table table(String key, Predicate<Move> kind) {
        return Table.of(
                        t(key),
                        Column.text(t("diagnosis.units.one."
                                + later.content().unitKind().slug())),
                        Column.text(t("diagnosis.comparison.before")),
                        Column.text(t("diagnosis.comparison.after")),
                        Column.text(t("diagnosis.comparison.causes")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("diagnosis.comparison.none"), ""))
                .rows(moves().stream().filter(kind).toList(), ComparisonPage::cells);
    }

    private static List<Cell> cells(Move move) {
        return List.of(link(move), position(move.before()), position(move.after()), Cell.text(causes(move.causes())));
    }

    private static String rank(Position position) {
        return position.rank() == null
                ? t("diagnosis.comparison.state." + position.state().slug())
                : t("diagnosis.comparison.rank", position.rank());
    }

    private static Cell link(Move unit) {
        return Cell.link(unit.name(), Place.path(PlaceId.parse(unit.id())));
    }

    private static Cell position(Position position) {
        Cell cell = position.priority() == null
                ? Cell.absent(t("diagnosis.comparison.state." + position.state().slug()))
                : Cell.text(PriorityWords.label(position.priority()));
        return position.rank() == null ? cell : cell.note(rank(position));
    }

    private static String causes(List<Cause> causes) {
        return causes.stream()
                .map(Cause::slug)
                .map(slug -> t("diagnosis.comparison.cause." + slug))
                .collect(Collectors.joining(", "));
    }
}
