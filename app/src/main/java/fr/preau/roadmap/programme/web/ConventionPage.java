package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.people.Trail;
import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.AimedResult;
import fr.preau.roadmap.programme.Commitment;
import fr.preau.roadmap.programme.FrozenNeeds;
import fr.preau.roadmap.programme.Need;
import fr.preau.roadmap.programme.Partner;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.roadmap.programme.Stage;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.ui.Tabs;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A convention: who signs it, what each commits, its budget.
 *
 * @param names of all places named
 * @param stage of the budget that is shown
 * @param labels what the indicators are called that actions aim at
 * @param changes what became of it, the newest first, for those who keep it; empty for anybody else
 */
public record ConventionPage(
        ProgrammeConvention convention,
        Map<PlaceId, String> names,
        Stage stage,
        LocalDate today,
        Map<AimedResult, String> labels,
        Optional<List<Trail.Line>> changes) {

    public String title() {
        return convention.title();
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("programme.list.title"), ProgrammePages.ROOT));
    }

    public String lead() {
        return t(
                "programme.lead",
                ProgrammeWords.place(convention.place(), names),
                ProgrammeWords.period(convention.firstDay(), convention.lastDay()));
    }

    public boolean hasNotice() {
        return !convention.notice().isEmpty();
    }

    public String notice() {
        return convention.notice();
    }

    public DownloadMenu downloads() {
        String file = ProgrammePages.convention(convention.code()) + "/programme.";
        return DownloadMenu.csv(file + "csv").ods(file + "ods").xlsx(file + "xlsx");
    }

    public boolean mayKeep() {
        return changes.isPresent();
    }

    public String publicationAddress() {
        return ProgrammePages.convention(convention.code()) + "/publication";
    }

    public Badge publication() {
        return ProgrammeWords.publication(convention.published());
    }

    public String publicationSentence() {
        return t(convention.published() ? "programme.published.sentence" : "programme.draft.sentence");
    }

    public Button publish() {
        return Button.submit(t(convention.published() ? "programme.unpublish" : "programme.publish"))
                .sending(ProgrammeAddresses.PUBLISHED, convention.published() ? "non" : ProgrammeAddresses.YES)
                .second();
    }

    public DefinitionList identity(Frame frame) {
        DefinitionList list = DefinitionList.empty()
                .with(t("programme.state"), frame.show(ProgrammeWords.state(convention.state())))
                .with(
                        t("programme.signed"),
                        convention.signed().map(ProgrammeWords::euros).orElse(t("programme.unknown")));
        return convention.origin().isEmpty() ? list : list.with(t("programme.source"), convention.origin());
    }

    /** The form of what it says of itself. */
    public String change() {
        return ProgrammePages.conventionForm(convention.code());
    }

    /** Where it can be given up; empty once it was signed or shown. */
    public Optional<Button> removal() {
        return mayKeep() && convention.isRemovable()
                ? Optional.of(Button.link(
                                t("programme.convention.remove"), ProgrammePages.conventionRemoval(convention.code()))
                        .second())
                : Optional.empty();
    }

    public String newPartner() {
        return ProgrammePages.newPartner(convention.code());
    }

    public String newLine() {
        return ProgrammePages.newLine(convention.code());
    }

    /** One row for each thing that a partner commits; a partner that commits nothing known has its row too. */
    public Table partners() {
        return Table.of(
                        t("programme.partners"),
                        Column.text(t("programme.partner")),
                        Column.text(t("programme.commitment")),
                        Column.number(t("programme.commitment.quantity")),
                        Column.text(t("programme.source")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("programme.partners.none"), t("programme.partners.none.sentence")))
                .rows(
                        convention.partners().stream()
                                .flatMap(ConventionPage::rows)
                                .toList(),
                        this::cells);
    }

    private static Stream<Promise> rows(Partner partner) {
        return partner.commitments().isEmpty()
                ? Stream.of(new Promise(partner, 0))
                : IntStream.rangeClosed(1, partner.commitments().size()).mapToObj(rank -> new Promise(partner, rank));
    }

    private List<Cell> cells(Promise promise) {
        return List.of(
                partner(promise.partner),
                promise.find()
                        .map(commitment -> words(promise, commitment))
                        .orElseGet(() -> Cell.absent(t("programme.commitment.none"))),
                promise.find().map(ConventionPage::quantity).orElseGet(() -> Cell.absent(t("programme.unknown"))),
                promise.find().map(ConventionPage::source).orElseGet(() -> Cell.absent("—")));
    }

    private Cell partner(Partner partner) {
        Cell cell = mayKeep()
                ? Cell.link(partner.title(), ProgrammePages.partner(convention.code(), partner.code()))
                : Cell.text(partner.title());
        return cell.note(partner.role());
    }

    private Cell words(Promise promise, Commitment commitment) {
        Cell cell = mayKeep()
                ? Cell.link(
                        commitment.words(),
                        ProgrammePages.commitment(convention.code(), promise.partner.code(), promise.rank))
                : Cell.text(commitment.words());
        return cell.note(t("programme.commitment." + commitment.kind().slug()));
    }

    private static Cell quantity(Commitment commitment) {
        return quantityInWords(commitment).map(Cell::text).orElseGet(() -> Cell.absent(t("programme.unknown")));
    }

    private static Optional<String> quantityInWords(Commitment commitment) {
        return commitment
                .amount()
                .map(ProgrammeWords::euros)
                .or(() -> commitment
                        .posts()
                        .map(posts -> t("programme.posts", Formats.number(posts, Math.clamp(posts.scale(), 0, 2)))));
    }

    /** «prêt de salles, 1 200 €». */
    static String commitment(Commitment commitment) {
        return quantityInWords(commitment)
                .map(quantity -> t("programme.commitment.in-words", commitment.words(), quantity))
                .orElse(commitment.words());
    }

    private static Cell source(Commitment commitment) {
        String day = commitment.readOn().map(Formats::date).orElse("");
        return commitment.source().isEmpty() && day.isEmpty()
                ? Cell.absent(t("programme.source.none"))
                : Cell.text(commitment.source()).note(day);
    }

    /** For each partner, the form of what it commits besides. */
    public List<Link> newCommitments() {
        return convention.partners().stream()
                .map(partner ->
                        new Link(partner.title(), ProgrammePages.newCommitment(convention.code(), partner.code())))
                .toList();
    }

    private BudgetView budget() {
        return new BudgetView(convention, stage, mayKeep());
    }

    public boolean hasBudget() {
        return !convention.budget().lines().isEmpty();
    }

    public Tabs stages() {
        return budget().stages();
    }

    public Table grid() {
        return budget().grid();
    }

    public Table rates() {
        return budget().rates();
    }

    public Table lines() {
        return budget().lines();
    }

    public Table balances() {
        return budget().balances();
    }

    public boolean hasActions() {
        return !convention.actions().isEmpty();
    }

    public String calendar() {
        return ProgrammePages.calendar(convention.code());
    }

    public String newAction() {
        return ProgrammePages.newAction(convention.code());
    }

    public Table actions(Frame frame) {
        return Table.of(
                        t("programme.actions"),
                        Column.text(t("programme.action")),
                        Column.text(t("programme.axis")),
                        Column.text(t("programme.dates")),
                        Column.text(t("programme.action.state")),
                        Column.number(t("programme.action.share")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("programme.actions.none"), t("programme.actions.none.sentence")))
                .rows(
                        convention.actions(),
                        action -> List.of(
                                link(action),
                                Cell.text(ProgrammeWords.numbered(action.axis())),
                                Cell.text(ProgrammeWords.dates(action.schedule())),
                                Cell.content(frame.show(ProgrammeWords.badge(action.schedule(), today))),
                                action.share()
                                        .map(euros -> Cell.text(ProgrammeWords.euros(euros)))
                                        .orElseGet(() -> Cell.absent(t("programme.unknown")))));
    }

    private Cell link(Action action) {
        return Cell.link(action.title(), ProgrammePages.action(convention.code(), action.code()))
                .note(action.pilot());
    }

    public boolean hasChain() {
        return convention.actions().stream()
                .anyMatch(
                        action -> !action.needs().isEmpty() || !action.results().isEmpty());
    }

    /** From each need to what answers it, and on to what that aims at. */
    public Table chain() {
        List<Step> steps = convention.actions().stream()
                .filter(action -> !action.needs().isEmpty() || !action.results().isEmpty())
                .flatMap(action ->
                        needs(action).flatMap(need -> results(action).map(result -> new Step(need, action, result))))
                .toList();
        return Table.of(
                        t("programme.chain"),
                        Column.text(t("programme.need")),
                        Column.text(t("programme.action")),
                        Column.text(t("programme.result")))
                .captionHidden()
                .ofSentences()
                .rows(
                        steps,
                        step -> List.of(
                                step.need
                                        .map(need -> Cell.link(need.title(), FrozenNeeds.address(need)))
                                        .orElseGet(() -> Cell.absent(t("programme.need.none"))),
                                link(step.action),
                                step.result
                                        .map(result -> Cell.link(
                                                labels.getOrDefault(
                                                        result,
                                                        result.indicator().value()),
                                                IndicatorPages.address(result.indicator())))
                                        .orElseGet(() -> Cell.absent(t("programme.result.none")))));
    }

    private static Stream<Optional<Need>> needs(Action action) {
        return action.needs().isEmpty()
                ? Stream.of(Optional.empty())
                : action.needs().stream().map(Optional::of);
    }

    private static Stream<Optional<AimedResult>> results(Action action) {
        return action.results().isEmpty()
                ? Stream.of(Optional.empty())
                : action.results().stream().map(Optional::of);
    }

    public Table history() {
        return Table.of(
                        t("programme.history"),
                        Column.text(t("programme.history.when")),
                        Column.text(t("programme.history.who")),
                        Column.text(t("programme.history.change")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("programme.history.none"), t("programme.history.none.sentence")))
                .rows(
                        changes.orElse(List.of()),
                        line -> List.of(
                                Cell.text(Formats.dateTime(line.at())),
                                Cell.text(line.actor(t("programme.history.operator"), t("programme.history.nobody"))),
                                Cell.text(t("programme.history.from-to", dash(line.before()), dash(line.after())))));
    }

    private static String dash(String words) {
        return words.isEmpty() ? "—" : words;
    }

    private record Step(Optional<Need> need, Action action, Optional<AimedResult> result) {}

    /** What a partner commits, by its rank from 1; 0 for a partner that commits nothing known. */
    private record Promise(Partner partner, int rank) {

        Optional<Commitment> find() {
            return rank == 0
                    ? Optional.empty()
                    : Optional.of(partner.commitments().get(rank - 1));
        }
    }
}
