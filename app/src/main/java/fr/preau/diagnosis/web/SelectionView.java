package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.selection.EquityRule;
import fr.preau.diagnosis.selection.FixedUnit;
import fr.preau.diagnosis.selection.GroupFamily;
import fr.preau.diagnosis.selection.SelectionResult;
import fr.preau.diagnosis.selection.SelectionResult.Priced;
import fr.preau.ui.Alert;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A selection as it is read. */
public final class SelectionView {

    private final SelectionPage page;
    private final SelectionResult result;
    private final SelectionWords words;
    private final Set<Ranked> plain;
    private final int number;

    SelectionView(SelectionPage page, SelectionResult result, SelectionWords words) {
        this.page = page;
        this.result = result;
        this.words = words;
        this.plain = new HashSet<>(result.plain());
        this.number = Pagination.pageAsked(
                page.number(), WorkshopPage.SIZE, result.chosen().size());
    }

    private Design design() {
        return page.design();
    }

    private String kind() {
        return t("diagnosis.units." + design().units().slug());
    }

    /** How many are chosen, and what they are worth. */
    public Alert alert() {
        String summary =
                SelectionWords.summary(result.chosen().size(), result.terms().places(), result.value());
        return result.isProven() ? Alert.success(summary) : Alert.warning(summary);
    }

    /** How far it is the best. */
    public String proof() {
        if (!result.isProven()) {
            return SelectionWords.gap(result.value(), result.proof().most());
        }
        String proven = t("diagnosis.selection.proof", result.terms().places(), kind());
        return result.proof().settled() ? proven : proven + " " + t("diagnosis.selection.proof.ties");
    }

    /** Compared with the first of the ranking. */
    public String comparison() {
        long lost = result.plainValue() - result.value();
        return result.leftOut().isEmpty() && result.beyondPlain().isEmpty()
                ? t("diagnosis.selection.plain.same", result.terms().places())
                : t(
                        "diagnosis.selection.plain",
                        result.terms().places(),
                        SelectionWords.number(result.plainValue()),
                        SelectionWords.points(lost),
                        SelectionWords.percent((double) lost / Math.max(1, result.plainValue())));
    }

    /** Who is chosen in spite of the rank, and who is left out in spite of it. */
    public List<String> exchanges() {
        List<String> sentences = new ArrayList<>();
        if (!result.beyondPlain().isEmpty()) {
            sentences.add(t("diagnosis.selection.plain.in", words.names(result.beyondPlain())));
        }
        if (!result.leftOut().isEmpty()) {
            sentences.add(t("diagnosis.selection.plain.out", words.names(result.leftOut())));
        }
        return sentences;
    }

    /** In order of rank. */
    List<Ranked> units() {
        return result.chosen();
    }

    /** The names of all that are chosen, in order of rank. */
    public String all() {
        return t(
                "diagnosis.selection.names",
                result.chosen().stream().map(words::name).collect(Collectors.joining(", ")));
    }

    public boolean hasConditions() {
        return !result.conditions().isEmpty();
    }

    public Table conditions() {
        return SelectionWords.conditions().rows(result.conditions(), this::cells);
    }

    private List<Cell> cells(Priced priced) {
        return List.of(
                Cell.text(page.say(priced.condition())).note(reason(priced)),
                Cell.text(held(priced)),
                priced.cost()
                        .map(cost -> Cell.text(SelectionWords.price(cost.price())))
                        .orElseGet(() -> Cell.absent(t("diagnosis.selection.price.unknown"))),
                Cell.text(priced.cost().map(words::exchange).orElse("")));
    }

    private static String reason(Priced priced) {
        return priced.condition() instanceof FixedUnit fixed ? fixed.reason() : "";
    }

    private String held(Priced priced) {
        return switch (priced.condition()) {
            case EquityRule rule -> words.held(rule, priced.demands(), result.chosen());
            case FixedUnit fixed -> t("diagnosis.selection.held." + fixed.fate().slug());
        };
    }

    public Table chosen() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(t("diagnosis.units.one." + design().units().slug())),
                Column.number(t("diagnosis.rank")),
                Column.number(t("diagnosis.index"))));
        if (!families().isEmpty()) {
            columns.add(Column.text(t("diagnosis.selection.counts")));
        }
        columns.add(Column.text(t("diagnosis.selection.plain.column")));
        return Table.of(t("diagnosis.selection.chosen"), columns.toArray(Column[]::new))
                .captionHidden()
                .rows(
                        result.chosen().stream()
                                .skip((number - 1L) * WorkshopPage.SIZE)
                                .limit(WorkshopPage.SIZE)
                                .toList(),
                        this::cells);
    }

    public Pagination pagination(Frame frame) {
        return Pagination.ofPage(
                number,
                WorkshopPage.SIZE,
                result.chosen().size(),
                page -> frame.addressWith(DiagnosisPages.PAGE, page));
    }

    private List<Cell> cells(Ranked ranked) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.link(ranked.unit().name(), DiagnosisPages.unit(design(), ranked.unit()))
                        .note(ranked.unit().id().code()),
                Cell.text(Formats.number(ranked.rank())),
                Cell.text(Formats.number(ranked.score(), 1))));
        if (!families().isEmpty()) {
            cells.add(Cell.text(counts(ranked)));
        }
        cells.add(Cell.text(inPlain(ranked)).note(imposed(ranked)));
        return cells;
    }

    private String imposed(Ranked ranked) {
        return fixed(ranked)
                .map(fixed -> t("diagnosis.selection.imposed", fixed.reason()))
                .orElse("");
    }

    /** Would it be chosen without any condition? */
    String inPlain(Ranked ranked) {
        return t(plain.contains(ranked) ? "diagnosis.selection.among" : "diagnosis.selection.beyond");
    }

    Optional<FixedUnit> fixed(Ranked ranked) {
        return result.terms().fixed().stream()
                .filter(fixed -> fixed.unit().equals(ranked.unit().id()))
                .findFirst();
    }

    /** The families that rules are about. */
    List<GroupFamily> families() {
        return result.terms().rules().stream()
                .map(EquityRule::family)
                .distinct()
                .toList();
    }

    private String counts(Ranked ranked) {
        return families().stream()
                .map(family -> group(family, ranked))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The group of a family in which a unit counts; empty where it counts in none. */
    String group(GroupFamily family, Ranked ranked) {
        return words.groupings()
                .find(family)
                .flatMap(grouping -> grouping.of(ranked))
                .map(words::name)
                .orElse("");
    }
}
