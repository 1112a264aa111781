package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Evidence;
import fr.preau.diagnosis.Ranked;
import fr.preau.territory.Place;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.values.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Freezing a list: what will be written down, and what was typed so far.
 *
 * @param what is about to be frozen
 * @param tried what was asked for and is wrong, if it is
 * @param outdated the figures are others than those that were read here before
 */
public record DecisionFormPage(ToFreeze what, DecisionForm form, LocalDate today, Tried tried, boolean outdated) {

    /** Tells which button was pressed. */
    static final String ACTION = "faire";

    static final String FREEZE = "figer";
    static final String SET_ASIDE = "ecarter";

    /** Its value is the unit that is taken back. */
    static final String TAKE_BACK = "reprendre";

    /** The state of places and figures that the operator has read. */
    static final String STATE = "etat";

    /** What the form was sent for. */
    enum Tried {
        NOTHING,
        FREEZING,
        SETTING_ASIDE
    }

    Diagnosis diagnosis() {
        return what.diagnosis();
    }

    public Design design() {
        return diagnosis().design();
    }

    public String title() {
        return t(selects() ? "diagnosis.freeze.selection" : "diagnosis.freeze");
    }

    /** Is a selection frozen, rather than classes? */
    public boolean selects() {
        return what.selection().isPresent();
    }

    /** What is chosen, if a selection is frozen. */
    public Optional<SelectionView> selection() {
        return what.selection().flatMap(SelectionPage::found);
    }

    public String address() {
        return DecisionAddresses.ROOT;
    }

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(
                new Link(t("diagnosis.nav"), DiagnosisPages.ROOT),
                new Link(t(selects() ? "diagnosis.selection.title" : "diagnosis.workshop"), what.origin())));
    }

    public String lead() {
        return t(
                "diagnosis.freeze.lead",
                diagnosis().units().size(),
                t("diagnosis.units." + design().units().slug()),
                what.design().scope().name(),
                PriorityWords.counts(diagnosis()));
    }

    /** Everything of the design and of the exclusions, as hidden values. */
    public List<Design.Parameter> hidden() {
        return Stream.concat(
                        what.parameters().stream(),
                        form.exclusions().entrySet().stream()
                                .flatMap(unit -> Stream.of(
                                        new Design.Parameter(DecisionForm.SET_ASIDE, unit.getKey()),
                                        new Design.Parameter(DecisionForm.WHY, unit.getValue()))))
                .toList();
    }

    public Design.Parameter number() {
        return new Design.Parameter(DecisionForm.NUMBER, form.number());
    }

    public Design.Parameter state() {
        return new Design.Parameter(STATE, what.state());
    }

    public ErrorSummary errors() {
        List<Field> fields = tried == Tried.NOTHING
                ? List.of()
                : Stream.concat(statement().stream(), exclusion().stream()).toList();
        return new ErrorSummary(fields, true);
    }

    /** What counts, and for how much: the list is made of it. */
    public List<String> criteria() {
        return IntStream.range(0, diagnosis().counted().size())
                .mapToObj(rank -> {
                    Evidence evidence = diagnosis().counted().get(rank);
                    return t(
                            "diagnosis.sheet.criterion",
                            evidence.indicator().wording().label(),
                            Formats.percent(BigDecimal.valueOf(100 * diagnosis().shares()[rank]), 0),
                            t("diagnosis.need." + evidence.criterion().need().slug()),
                            evidence.period().map(Period::label).orElse(""));
                })
                .toList();
    }

    public DefinitionList method() {
        return DecisionWords.method(design().method(), design().classing());
    }

    public List<Field> statement() {
        boolean tried = this.tried == Tried.FREEZING;
        return List.of(
                Field.of(DecisionForm.TITLE, t("diagnosis.freeze.title"), Control.text(form.title()))
                        .hint(t("diagnosis.freeze.title.hint"))
                        .error(tried ? form.titleError() : "")
                        .mandatory(),
                Field.of(DecisionForm.DAY, t("diagnosis.freeze.day"), Control.date(form.day()))
                        .error(tried ? form.dayError(today) : "")
                        .mandatory(),
                Field.of(DecisionForm.DECIDER, t("diagnosis.freeze.decider"), Control.text(form.decider()))
                        .hint(t("diagnosis.freeze.decider.hint"))
                        .error(tried ? form.deciderError() : "")
                        .mandatory(),
                Field.of(DecisionForm.ROLE, t("diagnosis.freeze.role"), Control.text(form.role()))
                        .error(tried ? form.roleError() : "")
                        .mandatory(),
                Field.of(DecisionForm.COMMENT, t("diagnosis.freeze.comment"), Control.textArea(form.comment()))
                        .hint(t("diagnosis.freeze.comment.hint"))
                        .error(tried ? form.commentError() : ""));
    }

    /** One more unit to set aside, and why. */
    public List<Field> exclusion() {
        return List.of(
                Field.of(
                                DecisionForm.UNIT,
                                t("diagnosis.freeze.unit"),
                                candidates().control(DecisionFormPage::named, form.unit()))
                        .error(unitError()),
                Field.of(DecisionForm.REASON, t("diagnosis.freeze.reason"), Control.text(form.reason()))
                        .hint(t("diagnosis.freeze.reason.hint"))
                        .error(tried == Tried.SETTING_ASIDE ? form.reasonError() : ""));
    }

    private String unitError() {
        return switch (tried) {
            case NOTHING -> "";
            case SETTING_ASIDE -> form.unitError();
            case FREEZING -> form.isSettingAside() ? t("diagnosis.freeze.unit.pending") : "";
        };
    }

    /** Those that are not set aside yet. */
    private SelectionUnits candidates() {
        return new SelectionUnits(diagnosis().ranking().stream()
                .filter(ranked ->
                        !form.exclusions().containsKey(ranked.unit().id().toString()))
                .toList());
    }

    private static String named(Ranked ranked) {
        return t(
                "diagnosis.freeze.unit.option",
                ranked.unit().name(),
                ranked.unit().id().code(),
                ranked.rank());
    }

    public Button settingAside() {
        return Button.submit(t("diagnosis.freeze.set-aside")).second().sending(ACTION, SET_ASIDE);
    }

    public Button freezing() {
        return Button.submit(t("diagnosis.freeze.submit")).sending(ACTION, FREEZE);
    }

    public boolean hasExclusions() {
        return !form.exclusions().isEmpty();
    }

    public Table exclusions(Frame frame) {
        return Table.of(
                        t("diagnosis.freeze.exclusions"),
                        Column.text(t("diagnosis.units.one." + design().units().slug())),
                        Column.text(t("diagnosis.freeze.reason")),
                        Column.text(t("diagnosis.freeze.back.column")))
                .captionHidden()
                .ofSentences()
                .rows(List.copyOf(form.exclusions().entrySet()), unit -> cells(unit, frame));
    }

    private List<Cell> cells(Map.Entry<String, String> unit, Frame frame) {
        String name = name(unit.getKey());
        return List.of(
                Cell.text(name),
                Cell.text(unit.getValue()),
                Cell.content(frame.show(Button.submit(t("diagnosis.freeze.back"))
                        .quiet()
                        .sending(TAKE_BACK, unit.getKey())
                        .spoken(t("diagnosis.freeze.back.of", name)))));
    }

    private String name(String id) {
        return diagnosis().units().stream()
                .filter(place -> place.id().toString().equals(id))
                .findFirst()
                .map(Place::name)
                .orElse(id);
    }
}
