package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.NoIndex;
import fr.preau.diagnosis.decisions.RecordedSelection;
import fr.preau.diagnosis.decisions.SelectionRecording;
import fr.preau.diagnosis.selection.Condition;
import fr.preau.diagnosis.selection.EquityRule;
import fr.preau.diagnosis.selection.FixedUnit;
import fr.preau.diagnosis.selection.Groupings;
import fr.preau.diagnosis.selection.SelectionAnswer;
import fr.preau.diagnosis.selection.SelectionResult;
import fr.preau.diagnosis.selection.SelectionTerms;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The terms of a selection, the form that changes them, and what came of them.
 *
 * @param asked the design that the units are ranked by, as the address says it
 * @param form the terms, as the address says them
 * @param answer empty when there is no ranking to choose from
 * @param mayFreeze whether who asks may freeze the selection
 * @param number the page of the units chosen, as the address says it
 */
public record SelectionPage(
        Diagnosis diagnosis,
        DesignForm asked,
        SelectionForm form,
        Groupings groupings,
        Optional<SelectionAnswer> answer,
        boolean mayFreeze,
        String number) {

    /** Where one begins to choose from a ranking. */
    public static String start(Design design) {
        return SelectionPages.selection(design);
    }

    /** What of the address is left out, in words. */
    public List<String> refused() {
        return Stream.concat(asked.refused().stream(), form.refused().stream()).toList();
    }

    public SelectionTerms terms() {
        return form.terms();
    }

    public Design design() {
        return diagnosis.design();
    }

    private SelectionWords words() {
        return new SelectionWords(design(), groupings);
    }

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(
                new Link(t("diagnosis.nav"), DiagnosisPages.ROOT), new Link(t("diagnosis.workshop"), workshop())));
    }

    public String lead() {
        return t(
                "diagnosis.selection.lead",
                diagnosis.ranking().size(),
                units(),
                asked.scope().name());
    }

    private String units() {
        return t("diagnosis.units." + design().units().slug());
    }

    public String path() {
        return SelectionPages.ROOT;
    }

    public String workshop() {
        return DiagnosisPages.workshop(design());
    }

    /** Why nothing can be chosen; empty when something can. */
    public Optional<EmptyState> nothing() {
        return diagnosis
                .whyNone()
                .map(NoIndex::slug)
                .map(why -> EmptyState.of(t("diagnosis.none." + why), t("diagnosis.none." + why + ".sentence"))
                        .action(Button.link(t("diagnosis.unit.back"), workshop())));
    }

    public Field places() {
        return Field.of(
                        SelectionTerms.PLACES,
                        t("diagnosis.selection.places"),
                        Control.number(Integer.toString(terms().places())))
                .hint(t("diagnosis.selection.places.hint", diagnosis.ranking().size()));
    }

    /** The number of a rule, whose label says the rest. */
    public Field bound(EquityRule rule) {
        return Field.of(
                        SelectionTerms.BOUND,
                        words().ruleStem(rule),
                        Control.number(SelectionWords.written(rule.bound())))
                .id("nombre-" + EquityRule.slug(rule.sense()) + "-" + rule.target());
    }

    public String sense(EquityRule rule) {
        return EquityRule.slug(rule.sense());
    }

    /** How a place is in a group; empty where schools are chosen, which simply are. */
    public Optional<String> placesRule() {
        return design().units().schoolKind().isPresent()
                ? Optional.empty()
                : Optional.of(t("diagnosis.selection.groups.places"));
    }

    /** What adds a rule. */
    public List<Field> newRule() {
        return List.of(
                Field.of(
                        SelectionTerms.GROUP,
                        t("diagnosis.selection.new.group"),
                        SelectionChoices.groups(words(), form.rule().subject())),
                Field.of(
                        SelectionTerms.SENSE,
                        t("diagnosis.selection.new.sense"),
                        SelectionChoices.senses(form.rule().choice())),
                Field.of(
                                SelectionTerms.BOUND,
                                t("diagnosis.selection.new.bound"),
                                Control.number(form.rule().words()))
                        .hint(t("diagnosis.selection.new.bound.hint")));
    }

    /** Is a rule asked for, because there is none or because one is to be mended? */
    public boolean asksForRule() {
        return terms().rules().isEmpty() || !form.rule().isEmpty();
    }

    /** Is the fate of a unit to be mended? */
    public boolean asksForUnit() {
        return !form.unit().isEmpty();
    }

    /** The reason why a unit is fixed. */
    public Field reason(FixedUnit fixed) {
        return Field.of(
                        SelectionTerms.REASON,
                        SelectionWords.fixed(name(fixed), fixed.fate()),
                        Control.text(fixed.reason()))
                .id("motif-" + fixed.unit())
                .hint(t("diagnosis.selection.reason.hint"));
    }

    /** What fixes another unit. */
    public List<Field> newFixed() {
        return List.of(
                Field.of(
                                SelectionTerms.UNIT,
                                t("diagnosis.selection.new.unit"),
                                new SelectionUnits(diagnosis.ranking())
                                        .control(words()::name, form.unit().subject()))
                        .hint(t("diagnosis.selection.new.unit.hint")),
                Field.of(
                        SelectionTerms.FATE,
                        t("diagnosis.selection.new.fate"),
                        SelectionChoices.fates(form.unit().choice())),
                Field.of(
                        SelectionTerms.REASON,
                        t("diagnosis.selection.new.reason"),
                        Control.text(form.unit().words())));
    }

    private String name(FixedUnit fixed) {
        return diagnosis
                .find(fixed.unit())
                .map(words()::name)
                .orElse(fixed.unit().toString());
    }

    /** What takes a condition away. */
    public Button removing(Condition condition) {
        return Button.submit(t("diagnosis.criteria.remove"))
                .quiet()
                .sending(SelectionChanges.REMOVED, SelectionChanges.nameOf(condition))
                .spoken(t("diagnosis.criteria.remove.of", say(condition)));
    }

    String say(Condition condition) {
        return switch (condition) {
            case EquityRule rule -> words().rule(rule);
            case FixedUnit fixed -> SelectionWords.fixed(name(fixed), fixed.fate());
        };
    }

    public String address() {
        return SelectionPages.selection(design(), terms());
    }

    /** Where the selection is frozen; empty when there is none, or for who may not. */
    public Optional<Button> freezing() {
        return mayFreeze && result().isPresent() && refused().isEmpty()
                ? Optional.of(Button.link(t("diagnosis.freeze.selection"), SelectionPages.freezing(design(), terms()))
                        .second())
                : Optional.empty();
    }

    /** What was found, as it is written down when it is frozen. */
    Optional<RecordedSelection> recorded() {
        return result().map(found -> new SelectionRecording(words()::rule, words()::name).write(found, diagnosis));
    }

    Optional<SelectionResult> result() {
        return answer.filter(SelectionResult.class::isInstance).map(SelectionResult.class::cast);
    }

    public boolean isComputing() {
        return answer.filter(one -> one == SelectionAnswer.Unknown.COMPUTING).isPresent();
    }

    /** What was found, where something was. */
    public Optional<SelectionView> found() {
        return result().map(result -> new SelectionView(this, result, words()));
    }

    /** Why there is no answer. */
    public Optional<EmptyState> unknown() {
        return answer.flatMap(one -> one instanceof SelectionAnswer.Unknown why && !isComputing()
                ? Optional.of(EmptyState.of(
                        t("diagnosis.selection." + why.slug()), t("diagnosis.selection." + why.slug() + ".sentence")))
                : Optional.empty());
    }

    /** What contradicts itself; empty when nothing does. */
    public Optional<SelectionConflict> conflict() {
        return answer.filter(SelectionAnswer.Contradictory.class::isInstance)
                .map(SelectionAnswer.Contradictory.class::cast)
                .map(contradiction -> new SelectionConflict(terms(), contradiction, words()));
    }

    public DownloadMenu downloads() {
        return DownloadMenu.csv(SelectionPages.file(design(), terms(), "csv"))
                .ods(SelectionPages.file(design(), terms(), "ods"))
                .xlsx(SelectionPages.file(design(), terms(), "xlsx"));
    }
}
