package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figure;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.people.Directory.RecordHolder;
import fr.preau.people.PeoplePages;
import fr.preau.people.Trail;
import fr.preau.roadmap.FollowedIndicator;
import fr.preau.roadmap.Intent;
import fr.preau.roadmap.Objective;
import fr.preau.roadmap.OperationalField;
import fr.preau.roadmap.ReadableRoadmaps;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.Standing;
import fr.preau.roadmap.Verdict;
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
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A roadmap from its ambitions down to what each objective has come to.
 *
 * @param standings of its objectives, by identifier; those whose indicator is no longer known are absent
 * @param latest the last figure in the roadmap's place of the indicators for which nothing is aimed at
 * @param names of all places named
 * @param kept what those read who may publish it and let others in; empty for anybody else
 */
public record RoadmapPage(
        Roadmap roadmap,
        Catalogue catalogue,
        Map<UUID, Standing> standings,
        Map<IndicatorCode, Figure> latest,
        Map<PlaceId, String> names,
        Optional<Kept> kept) {

    /**
     * What is said of a roadmap to those who keep it.
     *
     * @param changes what became of it, the newest first
     * @param readers who was let into this roadmap alone
     * @param mayInvite whether whoever asks may let others in
     */
    public record Kept(List<Trail.Line> changes, List<RecordHolder> readers, boolean mayInvite) {}

    public String title() {
        return roadmap.title();
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("roadmap.list.title"), RoadmapPages.ROOT));
    }

    public String lead() {
        return t(
                "roadmap.lead",
                RoadmapWords.place(roadmap.place(), names),
                years(roadmap.firstDay(), roadmap.lastDay()));
    }

    static String years(LocalDate firstDay, LocalDate lastDay) {
        return firstDay.getYear() == lastDay.getYear()
                ? String.valueOf(firstDay.getYear())
                : t("roadmap.years", String.valueOf(firstDay.getYear()), String.valueOf(lastDay.getYear()));
    }

    /** «38 objectifs : 1 atteint, 2 en cours, 35 sans relevé». */
    public String counts() {
        Map<Verdict, Long> counts =
                standings.values().stream().collect(Collectors.groupingBy(Standing::verdict, Collectors.counting()));
        String parts = Arrays.stream(Verdict.values())
                .filter(counts::containsKey)
                .map(verdict -> t("roadmap.count." + verdict.slug(), counts.getOrDefault(verdict, 0L)))
                .collect(Collectors.joining(", "));
        return parts.isEmpty()
                ? t("roadmap.no-objective")
                : t(
                        "roadmap.counts",
                        Formats.number(roadmap.objectives().size()),
                        roadmap.objectives().size(),
                        parts);
    }

    public DownloadMenu downloads() {
        String file = RoadmapPages.roadmap(roadmap.code()) + "/feuille-de-route.";
        return DownloadMenu.csv(file + "csv").ods(file + "ods").xlsx(file + "xlsx");
    }

    public String reviews() {
        return RoadmapPages.reviews(roadmap.code());
    }

    public String publication() {
        return RoadmapPages.roadmap(roadmap.code()) + "/publication";
    }

    public boolean mayKeep() {
        return kept.isPresent();
    }

    public Table history() {
        return Table.of(
                        t("roadmap.history"),
                        Column.text(t("roadmap.history.when")),
                        Column.text(t("roadmap.history.who")),
                        Column.text(t("roadmap.history.change")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("roadmap.history.none"), t("roadmap.history.none.sentence")))
                .rows(
                        kept.map(Kept::changes).orElse(List.of()),
                        line -> List.of(
                                Cell.text(Formats.dateTime(line.at())),
                                Cell.text(line.actor(t("roadmap.history.operator"), t("roadmap.history.nobody"))),
                                Cell.text(t("roadmap.history.from-to", line.before(), line.after()))));
    }

    /** Who was let into this roadmap alone. */
    public Table readers() {
        return Table.of(
                        t("roadmap.readers"),
                        Column.text(t("roadmap.readers.who")),
                        Column.text(t("roadmap.readers.role")),
                        Column.text(t("roadmap.readers.until")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("roadmap.readers.none"), t("roadmap.readers.none.sentence")))
                .rows(
                        kept.map(Kept::readers).orElse(List.of()),
                        reader -> List.of(
                                Cell.link(reader.name(), PeoplePages.person(reader.person())),
                                Cell.text(
                                        t("people.role." + reader.right().role().slug())),
                                reader.right()
                                        .validity()
                                        .end()
                                        .map(end -> Cell.text(Formats.date(end)))
                                        .orElseGet(() -> Cell.text(t("roadmap.readers.open")))));
    }

    public boolean mayInvite() {
        return kept.filter(Kept::mayInvite).isPresent();
    }

    public Button invite() {
        return Button.link(t("roadmap.readers.invite"), PeoplePages.inviteTo(ReadableRoadmaps.record(roadmap)))
                .second();
    }

    public Badge state() {
        return RoadmapsPage.state(roadmap.published());
    }

    public String stateSentence() {
        return t(roadmap.published() ? "roadmap.published.sentence" : "roadmap.draft.sentence");
    }

    public Button publish() {
        Button button = Button.submit(t(roadmap.published() ? "roadmap.unpublish" : "roadmap.publish"));
        return button.sending(RoadmapAddresses.PUBLISHED, roadmap.published() ? "non" : RoadmapAddresses.YES)
                .second();
    }

    /** The id of a part on the page. */
    public String anchor(String number) {
        return "partie-" + number.replace('.', '-');
    }

    public String fieldAddress(OperationalField field) {
        return RoadmapPages.field(roadmap.code(), field.number());
    }

    /** What is said around a part; nothing is said of what is empty. */
    static DefinitionList intent(Intent intent) {
        DefinitionList list = DefinitionList.empty();
        list = with(list, "roadmap.statement", intent.statement());
        list = with(list, "roadmap.method", intent.method());
        list = with(list, "roadmap.actions", String.join("\u202f; ", intent.actions()));
        list = with(list, "roadmap.pilot", intent.pilot());
        list = with(list, "roadmap.partners", String.join(", ", intent.partners()));
        return with(list, "roadmap.expertise", intent.expertise());
    }

    private static DefinitionList with(DefinitionList list, String key, String text) {
        return text.isEmpty() ? list : list.with(t(key), text);
    }

    public DefinitionList intentOf(Intent intent) {
        return intent(intent);
    }

    public static boolean isSaid(Intent intent) {
        return !intent.equals(Intent.NONE);
    }

    /** What a field follows and aims at: a line for each objective, and one for an indicator without any. */
    public Table table(Frame frame, OperationalField field) {
        List<Line> lines = field.indicators().stream()
                .flatMap(followed -> lines(field, followed))
                .toList();
        String common = RoadmapWords.common(
                lines.stream().flatMap(line -> reading(line).stream()).toList());
        return Table.of(
                        t("roadmap.field.caption", field.number()),
                        Column.text(t("roadmap.indicator")),
                        Column.text(t("roadmap.objective")),
                        Column.text(t("roadmap.reading")),
                        Column.text(t("roadmap.verdict")))
                .captionHidden()
                .ofSentences()
                .conditions(source(common))
                .rows(lines, line -> cells(frame, field, line, common));
    }

    /** Above a table. */
    static String source(String common) {
        return common.isEmpty() ? "" : t("roadmap.source-of-all", common);
    }

    private Stream<Line> lines(OperationalField field, FollowedIndicator followed) {
        List<Objective> objectives = field.objectives(followed.indicator());
        return objectives.isEmpty()
                ? Stream.of(new Line(followed, Optional.empty()))
                : objectives.stream().map(objective -> new Line(followed, Optional.of(objective)));
    }

    private List<Cell> cells(Frame frame, OperationalField field, Line line, String common) {
        return List.of(
                indicator(line.followed),
                line.objective
                        .map(objective -> objective(field, objective, standing(line)))
                        .orElseGet(() -> Cell.absent(t("roadmap.none-aimed-at"))),
                RoadmapWords.lastReading(reading(line), common),
                RoadmapWords.verdict(standing(line), frame));
    }

    private Optional<Standing> standing(Line line) {
        return line.objective.map(Objective::id).map(standings::get);
    }

    /** The one that an objective is judged by; where nothing is aimed at, the last one. */
    private Optional<Figure> reading(Line line) {
        return line.objective.isPresent()
                ? standing(line).flatMap(Standing::reading)
                : Optional.ofNullable(latest.get(line.followed.indicator()));
    }

    private Cell indicator(FollowedIndicator followed) {
        return indicator(catalogue, followed);
    }

    static Cell indicator(Catalogue catalogue, FollowedIndicator followed) {
        return catalogue
                .find(followed.indicator())
                .map(indicator -> Cell.link(
                                followed.words().isEmpty() ? indicator.wording().label() : followed.words(),
                                IndicatorPages.address(followed.indicator()))
                        .note(followed.note()))
                .orElseGet(() -> Cell.text(
                                followed.words().isEmpty()
                                        ? followed.indicator().value()
                                        : followed.words())
                        .note(t("roadmap.indicator.unknown")));
    }

    private Cell objective(OperationalField field, Objective objective, Optional<Standing> standing) {
        String place = placeUnlessWhole(roadmap, objective, names);
        return standing.map(_ -> linkedObjective(
                        objective,
                        standing,
                        place,
                        RoadmapPages.trajectory(roadmap.code(), field.number(), objective.id())))
                .orElseGet(() -> objective(objective, standing, place));
    }

    /** The place of an objective; nothing when it is that of the roadmap, which stands above. */
    static String placeUnlessWhole(Roadmap roadmap, Objective objective, Map<PlaceId, String> names) {
        return objective.place().equals(roadmap.place()) ? "" : RoadmapWords.place(objective.place(), names);
    }

    static Cell objective(Objective objective, Optional<Standing> standing, String place) {
        return Cell.text(aim(objective, standing)).note(conditions(objective, standing, place));
    }

    /** @param address of what its readings say */
    static Cell linkedObjective(Objective objective, Optional<Standing> standing, String place, String address) {
        return Cell.link(aim(objective, standing), address).note(conditions(objective, standing, place));
    }

    private static String aim(Objective objective, Optional<Standing> standing) {
        return standing.map(one -> RoadmapWords.aim(objective.aim(), one.indicator()))
                .orElse(objective.words());
    }

    private static String conditions(Objective objective, Optional<Standing> standing, String place) {
        return RoadmapWords.joined(
                objective.due().label(),
                place,
                standing.map(RoadmapWords::inNumbers).orElse(""),
                objective.note());
    }

    private record Line(FollowedIndicator followed, Optional<Objective> objective) {}
}
