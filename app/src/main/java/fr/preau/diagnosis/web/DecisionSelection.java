package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.decisions.DecisionRecord;
import fr.preau.diagnosis.decisions.RecordedCost;
import fr.preau.diagnosis.decisions.RecordedFixed;
import fr.preau.diagnosis.decisions.RecordedRule;
import fr.preau.diagnosis.decisions.RecordedSelection;
import fr.preau.diagnosis.selection.SelectionResult;
import fr.preau.diagnosis.web.SelectionWords.Held;
import fr.preau.methods.planning.Price;
import fr.preau.ui.Cell;
import fr.preau.ui.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A frozen selection as it is read. */
public final class DecisionSelection {

    private final DecisionRecord content;
    private final RecordedSelection selection;
    private final Set<Integer> chosen;

    DecisionSelection(DecisionRecord content, RecordedSelection selection) {
        this.content = content;
        this.selection = selection;
        this.chosen = new HashSet<>(selection.chosen());
    }

    boolean holds(int unit) {
        return chosen.contains(unit);
    }

    /** How many were chosen, what they are worth, and how far no other choice is worth more. */
    public String summary() {
        return SelectionWords.summary(selection.chosen().size(), selection.places(), value()) + " " + proof();
    }

    private String proof() {
        return selection.isProven()
                ? t(
                        "diagnosis.selection.proof",
                        selection.places(),
                        t("diagnosis.units." + content.unitKind().slug()))
                : SelectionWords.gap(value(), SelectionResult.thousandths(selection.most()));
    }

    private long value() {
        return SelectionResult.thousandths(selection.value());
    }

    public boolean hasConditions() {
        return !selection.rules().isEmpty() || !selection.fixed().isEmpty();
    }

    /** What was asked, how far it is held, and what it cost. */
    public Table conditions() {
        return SelectionWords.conditions()
                .rows(
                        Stream.concat(
                                        selection.rules().stream().map(this::cells),
                                        selection.fixed().stream().map(this::cells))
                                .toList(),
                        cells -> cells);
    }

    private List<Cell> cells(RecordedRule rule) {
        List<Held> held = rule.groups().stream().map(this::held).toList();
        return cells(
                Cell.text(rule.label()), SelectionWords.held(rule.readBound(), held, chosen.size()), rule.findCost());
    }

    private Held held(RecordedRule.Members group) {
        return new Held(
                group.name(),
                (int) group.members().stream().filter(chosen::contains).count(),
                group.members().size());
    }

    private List<Cell> cells(RecordedFixed fixed) {
        return cells(
                Cell.text(fixed(fixed)).note(fixed.reason()),
                t("diagnosis.selection.held." + fixed.fate().slug()),
                fixed.findCost());
    }

    private String fixed(RecordedFixed fixed) {
        return SelectionWords.fixed(name(fixed.unit()), fixed.fate());
    }

    private List<Cell> cells(Cell condition, String held, Optional<RecordedCost> cost) {
        return List.of(
                condition,
                Cell.text(held),
                cost.map(one -> Cell.text(price(one)))
                        .orElseGet(() -> Cell.absent(t("diagnosis.selection.price.unknown"))),
                Cell.text(cost.map(this::exchange).orElse("")));
    }

    /** «Cher (département) : au moins 3. Prix : 2,0 points» */
    List<String> sentences() {
        return Stream.concat(
                        selection.rules().stream().map(rule -> sentence(rule.label(), rule.findCost())),
                        selection.fixed().stream()
                                .map(fixed -> sentence(
                                        t("diagnosis.sheet.exclusion", fixed(fixed), fixed.reason()),
                                        fixed.findCost())))
                .toList();
    }

    private static String sentence(String condition, Optional<RecordedCost> cost) {
        return cost.map(one -> t("diagnosis.sheet.condition", condition, price(one)))
                .orElse(condition);
    }

    private static String price(RecordedCost cost) {
        return SelectionWords.price(
                new Price(SelectionResult.thousandths(cost.least()), SelectionResult.thousandths(cost.most())));
    }

    private String exchange(RecordedCost cost) {
        return SelectionWords.exchange(names(cost.without()), names(cost.with()));
    }

    private List<String> names(List<Integer> units) {
        return units.stream().map(this::name).toList();
    }

    private String name(int unit) {
        return content.units().get(unit).name();
    }
}
