package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Choice;
import fr.preau.diagnosis.Criterion;
import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Evidence;
import fr.preau.diagnosis.Extremes;
import fr.preau.diagnosis.Gaps;
import fr.preau.diagnosis.Mean;
import fr.preau.diagnosis.Method;
import fr.preau.diagnosis.NoIndex;
import fr.preau.diagnosis.PossibleRanks;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.Robustness;
import fr.preau.diagnosis.Scaling;
import fr.preau.diagnosis.SmallNumbers;
import fr.preau.indicators.entry.EntryPages;
import fr.preau.territory.Place;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.MapFrame;
import fr.preau.ui.Pagination;
import fr.preau.ui.PartsBar;
import fr.preau.ui.RankRange;
import fr.preau.ui.Table;
import fr.preau.ui.Tabs;
import java.util.List;
import java.util.Optional;

/**
 * A design, the form that changes it, and the ranks that it makes.
 *
 * @param refused what of the address is left out, in words
 * @param possible where units may as well rank; empty while nobody has asked
 * @param mayFreeze whether who asks may freeze the list, and type values that it lacks
 * @param onMap whether the ranking is shown on the ground, and not as a table
 * @param number the page of the ranking, from 1
 * @param rows how many units of that page are shown
 */
public record WorkshopPage(
        Diagnosis diagnosis,
        List<String> refused,
        Place scope,
        DesignChoices choices,
        Optional<PossibleRanks> possible,
        boolean mayFreeze,
        UnitMaps maps,
        boolean onMap,
        int number,
        int rows) {

    static final int SIZE = 50;

    /** What the address says of a ranking that is shown on the ground. */
    public static final String VIEW = DiagnosisPages.VIEW;

    public static final String MAP = DiagnosisPages.MAP;

    public Design design() {
        return diagnosis.design();
    }

    public String title() {
        return t("diagnosis.workshop.title." + design().units().slug());
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("diagnosis.nav"), DiagnosisPages.ROOT));
    }

    public String lead() {
        return t(
                "diagnosis.workshop.lead",
                diagnosis.units().size(),
                t("diagnosis.units." + design().units().slug()),
                scope.name());
    }

    /** Said again each time that the ranking changes. */
    public String summary() {
        return t(
                "diagnosis.ranked",
                diagnosis.ranking().size(),
                diagnosis.units().size(),
                diagnosis.counted().size());
    }

    public String path() {
        return DiagnosisPages.WORKSHOP;
    }

    public DownloadMenu downloads() {
        return DownloadMenu.csv(DiagnosisPages.file(design(), "csv"))
                .ods(DiagnosisPages.file(design(), "ods"))
                .xlsx(DiagnosisPages.file(design(), "xlsx"));
    }

    /** The two views of the ranking. */
    public Tabs views() {
        return Tabs.of(t("diagnosis.views"))
                .with(t("diagnosis.view.table"), DiagnosisPages.workshop(design()), !onMap)
                .with(t("diagnosis.view.map"), DiagnosisPages.map(design()), onMap);
    }

    public MapFrame map() {
        return maps.priorities(diagnosis, scope, DiagnosisPages.workshop(design()));
    }

    /** Where the signs of the map are for this design. */
    public String letters() {
        return MapPages.classes(
                design(), possible.filter(PossibleRanks.Known.class::isInstance).isPresent());
    }

    public String card() {
        return MapPages.card(design());
    }

    /** What is sent with the form and changes more than the ranking. */
    public String notAtOnce() {
        return String.join(",", DesignChanges.ADDED, DesignChanges.UNITS, DesignChanges.SCOPE);
    }

    public Field units() {
        return Field.of(DesignChanges.UNITS, t("diagnosis.what.units"), choices.units(design()));
    }

    public Field scopes() {
        return Field.of(DesignChanges.SCOPE, t("diagnosis.what.scope"), choices.scopes(scope));
    }

    public Field added() {
        return Field.of(DesignChanges.ADDED, t("diagnosis.add"), choices.added(design()));
    }

    public Button turning(Evidence evidence) {
        return Button.submit(t("diagnosis.criteria.turn"))
                .quiet()
                .sending(DesignChanges.TURNED, evidence.indicator().code().value())
                .spoken(t(
                        "diagnosis.criteria.turn.of",
                        evidence.indicator().wording().shortLabel()));
    }

    public Button removing(Evidence evidence) {
        return Button.submit(t("diagnosis.criteria.remove"))
                .quiet()
                .sending(DesignChanges.REMOVED, evidence.indicator().code().value())
                .spoken(t(
                        "diagnosis.criteria.remove.of",
                        evidence.indicator().wording().shortLabel()));
    }

    /** Where the values that a criterion lacks are typed; empty for who may not, or when nothing is lacking. */
    public Optional<String> entryAddress(Evidence evidence) {
        return mayFreeze && isUnknown(evidence) && EntryPages.takes(evidence.indicator())
                ? Optional.of(EntryPages.address(
                        evidence.indicator(), scope.id(), design().units().schoolKind()))
                : Optional.empty();
    }

    /** What a screen reader says of the way there. */
    public String entry(Evidence evidence) {
        return t("diagnosis.criteria.enter.of", evidence.indicator().wording().shortLabel());
    }

    /** The slider of a criterion. */
    public Field weight(Evidence evidence) {
        Criterion criterion = evidence.criterion();
        return Field.of(
                        Design.WEIGHT,
                        evidence.indicator().wording().shortLabel(),
                        Control.range(Integer.toString(criterion.weight()), Criterion.MOST)
                                .step(5))
                .id("poids-" + criterion.indicator())
                .hint(DiagnosisWords.evidence(evidence, diagnosis.units().size()));
    }

    /** The period of a criterion, where there are several to choose from. */
    public Optional<Field> period(Evidence evidence) {
        return evidence.periods().size() > 1 || evidence.criterion().period().isPresent()
                ? Optional.of(Field.of(Design.PERIOD, t("diagnosis.period"), DesignChoices.periods(evidence))
                        .id("periode-" + evidence.criterion().indicator()))
                : Optional.empty();
    }

    /** Is a criterion left out because nothing is known of it? */
    public boolean isUnknown(Evidence evidence) {
        return evidence.known() == 0;
    }

    /** What the colours of the bars stand for. */
    public List<PartsBar.Key> keys() {
        return Contributions.keys(diagnosis);
    }

    /** Is there a ranking to choose from? */
    public boolean mayChoose() {
        return !diagnosis.ranking().isEmpty();
    }

    /** Where the list is frozen; empty when there is none, or for who may not. */
    public Optional<Button> freezing() {
        return mayFreeze && !diagnosis.ranking().isEmpty()
                ? Optional.of(Button.link(t("diagnosis.freeze"), DecisionAddresses.freezing(design()))
                        .second())
                : Optional.empty();
    }

    public String contribution() {
        return DiagnosisWords.contribution(design().method().mean());
    }

    public ClassingFields classing() {
        return new ClassingFields(diagnosis);
    }

    /** The questions of method, in the order in which they come into play. */
    public List<Field> questions() {
        Method method = design().method();
        return List.of(
                question(SmallNumbers.class, Design.SMALL_NUMBERS, method.smallNumbers()),
                question(Extremes.class, Design.EXTREMES, method.extremes()),
                question(Gaps.class, Design.GAPS, method.gaps()),
                question(Scaling.class, Design.SCALING, method.scaling()),
                question(Mean.class, Design.MEAN, method.mean()));
    }

    private static <T extends Enum<T> & Choice> Field question(Class<T> type, String name, T chosen) {
        return Field.of(name, t("diagnosis.question." + name), DesignChoices.answers(type, name, chosen));
    }

    /** Where the ranks with their intervals are. */
    public String withIntervals(Frame frame) {
        return frame.addressWith(DiagnosisPages.INTERVALS, "oui");
    }

    /** Do units of the page follow those that are shown, and are already on their way? */
    public boolean isCut() {
        return !onMap && Math.min(SIZE, diagnosis.ranking().size() - (number - 1) * SIZE) > rows;
    }

    /** Where the page is with all its units. */
    public String whole(Frame frame) {
        return frame.addressWith(DiagnosisPages.ROWS, "");
    }

    /** Are they still to be asked for? */
    public boolean mayAskIntervals() {
        return possible.isEmpty() && !diagnosis.ranking().isEmpty();
    }

    /** What is said of possible ranks once they were asked for; empty where there is no ranking. */
    public Optional<String> possibleRanks() {
        return diagnosis.ranking().isEmpty()
                ? Optional.empty()
                : possible.map(answer -> switch (answer) {
                    case PossibleRanks.Known known ->
                        t("diagnosis.intervals.lead", Robustness.RUNS) + DiagnosisWords.effects(known.effects());
                    case PossibleRanks.Computing computing -> t("diagnosis.intervals.computing");
                    case PossibleRanks.Unfit unfit -> t("diagnosis.intervals.none");
                });
    }

    /** Must one ask again in a moment? */
    public boolean isComputing() {
        return possible.filter(PossibleRanks.Computing.class::isInstance).isPresent();
    }

    public Table table(Frame frame) {
        List<Ranked> shown = diagnosis.ranking().stream()
                .skip((number - 1L) * SIZE)
                .limit(rows)
                .toList();
        Table table = Table.of(
                        t("diagnosis.ranking"),
                        Column.text(t("diagnosis.units.one." + design().units().slug())),
                        Column.number(t("diagnosis.rank")),
                        Column.text(t("diagnosis.rank.possible")).note(t("diagnosis.rank.possible.note")),
                        Column.text(t("diagnosis.class")),
                        Column.text(t("diagnosis.index")))
                .captionHidden()
                .rows(shown, ranked -> cells(ranked, frame));
        return diagnosis.whyNone().map(why -> table.whenEmpty(empty(why))).orElse(table);
    }

    private static EmptyState empty(NoIndex why) {
        return EmptyState.of(t("diagnosis.none." + why.slug()), t("diagnosis.none." + why.slug() + ".sentence"));
    }

    private List<Cell> cells(Ranked ranked, Frame frame) {
        return List.of(
                Cell.link(ranked.unit().name(), DiagnosisPages.unit(design(), ranked.unit()))
                        .note(ranked.unit().id().code()),
                Cell.text(Formats.number(ranked.rank())),
                Cell.content(frame.show(range(ranked))),
                priority(ranked, frame),
                Cell.content(frame.show(Contributions.bar(diagnosis, ranked)))
                        .note(DiagnosisWords.lacking(diagnosis, ranked)));
    }

    private Cell priority(Ranked ranked, Frame frame) {
        Cell cell = Cell.content(frame.show(PriorityWords.badge(diagnosis.cuts().of(ranked.rank()))));
        return isAtEdge(ranked) ? cell.note(t("diagnosis.class.edge")) : cell;
    }

    private boolean isAtEdge(Ranked ranked) {
        return possible.flatMap(answer -> answer.find(ranked))
                .filter(diagnosis.cuts()::cross)
                .isPresent();
    }

    /** How many units are in each class, and how many could as well be in the next; empty where there is no ranking. */
    public Optional<String> classes() {
        return diagnosis.ranking().isEmpty()
                ? Optional.empty()
                : Optional.of(PriorityWords.counts(diagnosis, possible));
    }

    private RankRange range(Ranked ranked) {
        return new RankRange(
                ranked.rank(),
                diagnosis.ranking().size(),
                possible.flatMap(answer -> answer.find(ranked))
                        .map(interval -> new RankRange.Between(interval.low(), interval.high())));
    }

    public Pagination pagination(Frame frame) {
        return Pagination.ofPage(
                number, SIZE, diagnosis.ranking().size(), page -> frame.addressWith(DiagnosisPages.PAGE, page));
    }

    /** Which units have no rank; empty when all have one. */
    public Optional<String> unranked() {
        List<Place> without = diagnosis.ranking().isEmpty() ? List.of() : diagnosis.unranked();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(t("diagnosis.unranked", without.size(), DiagnosisWords.names(without)));
    }
}
