package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.NamedDecisions;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.AimedResult;
import fr.preau.roadmap.programme.FrozenNeeds;
import fr.preau.roadmap.programme.Need;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Control;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An action, from the needs that it answers to the results that it aims at.
 *
 * @param names of all places named
 * @param labels what the indicators of its results are called
 * @param fields for each result, the title of the field that aims at it, when who asks may read its roadmap
 * @param readings of its results, where their indicator is known
 * @param carriedOut the decisions of bodies that it carries out, as far as who asks may read them
 * @param decisions that it may answer besides, for those who keep the convention
 * @param choices what it may aim at besides, for those who keep the convention
 */
public record ActionPage(
        ProgrammeConvention convention,
        Action action,
        LocalDate today,
        boolean mayKeep,
        Map<PlaceId, String> names,
        Map<AimedResult, String> labels,
        Map<AimedResult, String> fields,
        Map<AimedResult, ReadResult> readings,
        List<NamedDecisions.Followed> carriedOut,
        List<FrozenNeeds.Frozen> decisions,
        List<Control.Option> choices) {

    public String title() {
        return action.title();
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("programme.list.title"), ProgrammePages.ROOT),
                new Link(convention.title(), ProgrammePages.convention(convention.code())));
    }

    public String lead() {
        return ProgrammeWords.numbered(action.axis());
    }

    public boolean hasNotice() {
        return !convention.notice().isEmpty();
    }

    public boolean hasWords() {
        return !action.words().isEmpty();
    }

    public DefinitionList identity(Frame frame) {
        DefinitionList list = DefinitionList.empty()
                .with(t("programme.action.state"), frame.show(ProgrammeWords.badge(action.schedule(), today)))
                .with(t("programme.dates"), ProgrammeWords.dates(action.schedule()))
                .with(t("programme.action.where"), places())
                .with(t("programme.action.audiences"), audiences())
                .with(
                        t("programme.action.modality"),
                        action.reach().modality().map(ProgrammeWords::modality).orElse(t("programme.unsaid")))
                .with(t("programme.action.pilot"), action.pilot().isEmpty() ? t("programme.unsaid") : action.pilot())
                .with(
                        t("programme.action.share"),
                        action.share().map(ProgrammeWords::euros).orElse(t("programme.unknown")));
        return action.schedule().after().isEmpty()
                ? list
                : list.with(
                        t("programme.action.after"),
                        action.schedule().after().stream()
                                .flatMap(before -> convention.findAction(before).stream())
                                .map(Action::title)
                                .collect(Collectors.joining(", ")));
    }

    private String places() {
        return action.reach().places().isEmpty()
                ? t("programme.action.everywhere", ProgrammeWords.place(convention.place(), names))
                : action.reach().places().stream()
                        .map(place -> ProgrammeWords.place(place, names))
                        .collect(Collectors.joining(", "));
    }

    private String audiences() {
        return action.reach().audiences().isEmpty()
                ? t("programme.unsaid")
                : action.reach().audiences().stream()
                        .map(ProgrammeWords::audience)
                        .collect(Collectors.joining(", "));
    }

    /** The sheet that it was copied from. */
    public Optional<Link> sheet() {
        return action.sheet().map(code -> new Link(t("programme.action.sheet"), ProgrammePages.sheet(code)));
    }

    public String change() {
        return ProgrammePages.actionForm(convention.code(), action.code());
    }

    public String needsAddress() {
        return ProgrammePages.action(convention.code(), action.code()) + "/besoins";
    }

    public String resultsAddress() {
        return ProgrammePages.action(convention.code(), action.code()) + "/resultats";
    }

    public List<Need> needs() {
        return action.needs();
    }

    public static String address(Need need) {
        return FrozenNeeds.address(need);
    }

    /** What else is done about the same need, so that one walks from a need to all that answers it. */
    public List<Link> alsoAnswering(Need need) {
        return convention.actions().stream()
                .filter(other -> !other.code().equals(action.code()))
                .filter(other -> other.needs().stream()
                        .anyMatch(known -> known.decision().equals(need.decision())))
                .map(other -> new Link(other.title(), ProgrammePages.action(convention.code(), other.code())))
                .toList();
    }

    public List<AimedResult> results() {
        return action.results();
    }

    public String label(AimedResult result) {
        return labels.getOrDefault(result, result.indicator().value());
    }

    /** What was read of it, and what is aimed at. */
    public Optional<ReadResult> reading(AimedResult result) {
        return Optional.ofNullable(readings.get(result));
    }

    public static String address(AimedResult result) {
        return IndicatorPages.address(result.indicator());
    }

    /** The field of a roadmap that aims at a value of it. */
    public Optional<Link> field(AimedResult result) {
        return result.field()
                .filter(_ -> fields.containsKey(result))
                .map(field ->
                        new Link(fields.getOrDefault(result, ""), RoadmapPages.field(field.roadmap(), field.number())));
    }

    public static String key(AimedResult result) {
        return ResultChoices.key(result);
    }

    /** Who reads no decision of it, and could link none, is not told that there may be one. */
    public boolean showsCarriedOut() {
        return mayKeep || !carriedOut.isEmpty();
    }

    public Table carriedOutTable(Frame frame) {
        return DecisionChoice.table(carriedOut, frame);
    }

    public String carriedOutAddress() {
        return ProgrammePages.actionDecisions(convention.code(), action.code());
    }

    public boolean hasDecisions() {
        return !decisions.isEmpty();
    }

    public Field decisionField() {
        List<Control.Option> options = decisions.stream()
                .map(frozen -> new Control.Option(
                        frozen.decision().toString(),
                        t("programme.need.of", frozen.title(), Formats.date(frozen.decidedOn()))))
                .toList();
        return Field.of(ProgrammeAddresses.DECISION, t("programme.need.choose"), Control.select(options, ""));
    }

    public Field resultField() {
        return Field.of(ProgrammeAddresses.RESULT, t("programme.result.choose"), Control.select(choices, ""));
    }
}
