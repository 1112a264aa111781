package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.decisions.DecisionRecord;
import fr.preau.diagnosis.decisions.DecisionSummary;
import fr.preau.diagnosis.decisions.PriorityDecision;
import fr.preau.diagnosis.decisions.RecordedCriterion;
import fr.preau.diagnosis.decisions.RecordedRank;
import fr.preau.diagnosis.decisions.RecordedUnit;
import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.ChipFilters;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A frozen decision, as anyone may read it.
 *
 * @param others those that it may be compared with
 * @param onlyChosen whether the list is that of the units chosen
 * @param number the page of the list, from 1
 * @param panels what other modules say of it
 */
public record DecisionPage(
        PriorityDecision decision, List<DecisionSummary> others, boolean onlyChosen, int number, List<Panel> panels) {

    static final int SIZE = 50;

    public DecisionPage {
        others = List.copyOf(others);
        panels = List.copyOf(panels);
    }

    public DecisionRecord content() {
        return decision.content();
    }

    public String title() {
        return content().statement().title();
    }

    public String lead() {
        return DecisionWords.lead(content());
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("diagnosis.nav"), DiagnosisPages.ROOT));
    }

    public String address() {
        return DecisionAddresses.decision(decision.id());
    }

    public String sheet() {
        return address() + DecisionAddresses.SHEET;
    }

    public String record() {
        return address() + DecisionAddresses.RECORD;
    }

    public String verification() {
        return address() + DecisionAddresses.VERIFICATION;
    }

    public String comparison() {
        return address() + DecisionAddresses.COMPARISON;
    }

    public String workshop() {
        return DiagnosisPages.workshop(design());
    }

    private Design design() {
        return content().design();
    }

    public DownloadMenu downloads() {
        String file = address() + DecisionAddresses.FILE;
        return DownloadMenu.csv(file + ".csv")
                .ods(file + ".ods")
                .xlsx(file + ".xlsx")
                .with(t("diagnosis.decision.record"), t("diagnosis.decision.record.note"), record());
    }

    /** What was chosen, where a selection was frozen. */
    public Optional<DecisionSelection> selection() {
        return content().findSelection().map(selection -> new DecisionSelection(content(), selection));
    }

    /** Only the units that were chosen, or the whole ranking. */
    public ChipFilters filters(Frame frame) {
        return ChipFilters.of(t("diagnosis.decision.filter"))
                .with(
                        t("diagnosis.decision.chosen"),
                        Formats.number(content().chosen().size()),
                        onlyChosen ? address() + "?" + DecisionAddresses.WHOLE + "=oui" : address(),
                        onlyChosen);
    }

    private List<RecordedRank> listed() {
        return onlyChosen ? content().chosen() : content().result().ranking();
    }

    public String counts() {
        return DecisionWords.counts(content());
    }

    public Optional<String> atEdge() {
        return DecisionWords.atEdge(content());
    }

    public Table list(Frame frame) {
        List<RecordedRank> shown =
                listed().stream().skip((number - 1L) * SIZE).limit(SIZE).toList();
        Optional<DecisionSelection> selection = selection();
        return Table.of(
                        t("diagnosis.decision.list"),
                        Column.text(
                                t("diagnosis.units.one." + content().unitKind().slug())),
                        Column.text(t("diagnosis.class")),
                        Column.number(t("diagnosis.rank")),
                        Column.text(t("diagnosis.rank.possible")).note(t("diagnosis.rank.possible.note")),
                        Column.number(t("diagnosis.index")))
                .captionHidden()
                .rows(shown, ranked -> cells(ranked, selection, frame));
    }

    private List<Cell> cells(RecordedRank ranked, Optional<DecisionSelection> selection, Frame frame) {
        RecordedUnit unit = content().unit(ranked);
        return List.of(
                Cell.link(unit.name(), Place.path(PlaceId.parse(unit.id())))
                        .note(PlaceId.parse(unit.id()).code()),
                unit.findExclusion()
                        .map(why -> setAside(why, frame))
                        .orElseGet(() -> priority(ranked, selection, frame)),
                Cell.text(Formats.number(ranked.rank())),
                ranked.findPossible().isPresent()
                        ? Cell.content(frame.show(DecisionWords.range(content(), ranked)))
                        : Cell.absent(t("diagnosis.decision.no-range")),
                Cell.text(Formats.number(ranked.index(), 1)));
    }

    private static Cell setAside(String why, Frame frame) {
        return Cell.content(frame.show(Badge.of(t("diagnosis.decision.set-aside"))))
                .note(why);
    }

    private Cell priority(RecordedRank ranked, Optional<DecisionSelection> selection, Frame frame) {
        return Cell.content(frame.show(PriorityWords.badge(content().result().of(ranked))))
                .note(notes(ranked, selection));
    }

    private String notes(RecordedRank ranked, Optional<DecisionSelection> selection) {
        return Stream.of(
                        selection.filter(one -> one.holds(ranked.unit())).map(one -> t("diagnosis.decision.is-chosen")),
                        Optional.of(t("diagnosis.class.edge"))
                                .filter(any -> content().result().isAtEdge(ranked)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    public Pagination pagination(Frame frame) {
        return Pagination.ofPage(number, SIZE, listed().size(), page -> frame.addressWith(DiagnosisPages.PAGE, page));
    }

    /** How many units have no rank; empty when all have one. */
    public Optional<String> unranked() {
        int without = content().units().size() - content().result().ranking().size();
        return without == 0 ? Optional.empty() : Optional.of(t("diagnosis.decision.unranked", without));
    }

    public Table criteria() {
        List<RecordedCriterion> criteria = content().rules().criteria();
        return Table.of(
                        t("diagnosis.criteria"),
                        Column.text(t("diagnosis.unit.criterion")),
                        Column.number(t("diagnosis.unit.share")),
                        Column.text(t("diagnosis.decision.period")),
                        Column.number(t("diagnosis.decision.coverage")),
                        Column.text(t("diagnosis.decision.sources")))
                .captionHidden()
                .ofSentences()
                .rows(
                        IntStream.range(0, criteria.size()).boxed().toList(),
                        rank -> criterion(
                                criteria.get(rank),
                                content().share(rank),
                                content().known(rank)));
    }

    private List<Cell> criterion(RecordedCriterion criterion, double share, long known) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(criterion.label())
                .note(t("diagnosis.need." + criterion.need().slug())));
        cells.add(
                share == 0
                        ? Cell.absent(t("diagnosis.unit.left-out"))
                        : Cell.text(Formats.percent(BigDecimal.valueOf(100 * share), 0)));
        cells.add(criterion
                .findPeriod()
                .map(Period::label)
                .map(Cell::text)
                .orElseGet(() -> Cell.absent(t("diagnosis.unit.no-value"))));
        cells.add(
                Cell.text(t("diagnosis.decision.known", known, content().units().size())));
        cells.add(known == 0 ? Cell.absent("–") : Cell.text(DecisionWords.sources(criterion)));
        return cells;
    }

    public DefinitionList method() {
        return DecisionWords.method(
                content().rules().method(), content().rules().classing());
    }

    public DefinitionList proof() {
        return DefinitionList.empty()
                .with(t("diagnosis.decision.frozen"), Formats.dateTime(content().frozenAt()))
                .with(t("diagnosis.decision.sha256"), decision.sha256())
                .link(t("diagnosis.decision.record"), t("diagnosis.decision.record.link"), record());
    }

    public Field other() {
        return Field.of(
                DecisionAddresses.WITH,
                t("diagnosis.comparison.with"),
                Control.select(
                        others.stream()
                                .map(one -> new Control.Option(
                                        one.id().toString(),
                                        t(
                                                "diagnosis.comparison.option",
                                                one.title(),
                                                Formats.shortDate(one.decidedOn()))))
                                .toList(),
                        ""));
    }
}
