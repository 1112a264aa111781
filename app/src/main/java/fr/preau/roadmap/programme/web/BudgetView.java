package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.Amount;
import fr.preau.roadmap.programme.Axis;
import fr.preau.roadmap.programme.Balance;
import fr.preau.roadmap.programme.Budget;
import fr.preau.roadmap.programme.BudgetLine;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.roadmap.programme.Stage;
import fr.preau.roadmap.programme.Total;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Table;
import fr.preau.ui.Tabs;
import fr.preau.values.Euros;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The budget of a convention, at one stage.
 *
 * @param mayKeep whether its lines lead to their forms
 */
record BudgetView(ProgrammeConvention convention, Stage stage, boolean mayKeep) {

    private Budget budget() {
        return convention.budget();
    }

    Tabs stages() {
        Tabs tabs = Tabs.of(t("programme.stages"));
        for (Stage each : Stage.values()) {
            tabs = tabs.with(
                    ProgrammeWords.stage(each),
                    ProgrammePages.convention(convention.code()) + "?" + ProgrammeAddresses.STAGE + "=" + each.slug()
                            + "#budget",
                    each == stage);
        }
        return tabs;
    }

    /** Axes and natures by year, with their sums. */
    Table grid() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(t("programme.axis-and-nature"))));
        budget().years().forEach(year -> columns.add(Column.number(String.valueOf(year))));
        columns.add(Column.number(t("programme.total")));
        List<Line> lines = Stream.concat(
                        budget().rows().stream().map(row -> new Line(name(row), key -> Budget.isOf(row, key))),
                        budget().rows().isEmpty()
                                ? Stream.empty()
                                : Stream.of(new Line(t("programme.total"), _ -> true)))
                .toList();
        return Table.of(t("programme.budget.caption", ProgrammeWords.stage(stage)), columns.toArray(Column[]::new))
                .conditions(t("programme.budget.conditions"))
                .whenEmpty(EmptyState.of(t("programme.budget.none"), t("programme.budget.none.sentence")))
                .rows(lines, this::cells);
    }

    private List<Cell> cells(Line line) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(line.name)));
        for (int year : budget().years()) {
            cells.add(ProgrammeWords.total(budget().total(stage, key -> line.which.test(key) && key.year() == year)));
        }
        cells.add(ProgrammeWords.total(budget().total(stage, line.which)));
        return cells;
    }

    private static String name(BudgetLine.Key row) {
        return t(
                "programme.axis-and-nature.row",
                ProgrammeWords.numbered(row.axis()),
                ProgrammeWords.nature(row.nature()));
    }

    /** What is committed and spent of what is planned, by axis. */
    Table rates() {
        List<Optional<Axis>> rows = Stream.concat(
                        Arrays.stream(Axis.values())
                                .filter(axis -> budget().lines().stream()
                                        .anyMatch(line -> line.key().axis() == axis))
                                .map(Optional::of),
                        Stream.of(Optional.<Axis>empty()))
                .toList();
        return Table.of(
                        t("programme.rates"),
                        Column.text(t("programme.axis")),
                        Column.number(t("programme.rate.committed")),
                        Column.number(t("programme.rate.spent")))
                .captionHidden()
                .rows(rows, axis -> {
                    Predicate<BudgetLine.Key> which =
                            key -> axis.map(one -> one == key.axis()).orElse(true);
                    return List.of(
                            Cell.text(axis.map(ProgrammeWords::numbered).orElse(t("programme.total"))),
                            ProgrammeWords.rate(budget().rate(Stage.COMMITTED, which)),
                            ProgrammeWords.rate(budget().rate(Stage.SPENT, which)));
                });
    }

    /** Each line with where its amounts come from. */
    Table lines() {
        return Table.of(
                        t("programme.budget.lines"),
                        Column.text(t("programme.budget.line")),
                        Column.text(ProgrammeWords.stage(Stage.PLANNED)),
                        Column.text(ProgrammeWords.stage(Stage.COMMITTED)),
                        Column.text(ProgrammeWords.stage(Stage.SPENT)))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("programme.budget.none"), t("programme.budget.none.sentence")))
                .rows(
                        budget().lines(),
                        line -> List.of(
                                title(line),
                                amount(line, Stage.PLANNED),
                                amount(line, Stage.COMMITTED),
                                amount(line, Stage.SPENT)));
    }

    private Cell title(BudgetLine line) {
        String words = ProgrammeWords.line(line.key());
        return mayKeep ? Cell.link(words, ProgrammePages.line(convention.code(), line.key())) : Cell.text(words);
    }

    private static Cell amount(BudgetLine line, Stage stage) {
        return line.find(stage)
                .map(amount -> Cell.text(ProgrammeWords.euros(amount.euros())).note(source(amount)))
                .orElseGet(() -> Cell.absent(t("programme.unknown")));
    }

    private static String source(Amount amount) {
        return t("programme.source.on", amount.source(), Formats.date(amount.readOn()));
    }

    /** The sums that should be the same. */
    Table balances() {
        return Table.of(
                        t("programme.balances"),
                        Column.text(t("programme.balance.question")),
                        Column.number(t("programme.balance.whole")),
                        Column.number(t("programme.balance.parts")),
                        Column.text(t("programme.balance.answer")))
                .captionHidden()
                .ofSentences()
                .rows(
                        convention.balances(),
                        balance -> List.of(
                                Cell.text(t("programme.balance."
                                        + balance.question().slug())),
                                sum(balance.whole()),
                                sum(balance.parts()),
                                Cell.text(answer(balance))
                                        .note(balance.isComplete() ? "" : t("programme.balance.incomplete"))));
    }

    private static Cell sum(Total total) {
        return total.isUnknown() ? Cell.absent(t("programme.unknown")) : ProgrammeWords.total(total);
    }

    private static String answer(Balance balance) {
        return balance.excess()
                .map(excess -> excess.cents() == 0
                        ? t("programme.balance.equal")
                        : t(
                                excess.cents() > 0 ? "programme.balance.more" : "programme.balance.less",
                                ProgrammeWords.euros(new Euros(Math.abs(excess.cents())))))
                .orElseGet(() -> t("programme.balance.unknown"));
    }

    private record Line(String name, Predicate<BudgetLine.Key> which) {}
}
