package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.methods.trend.LinearTrend;
import fr.preau.roadmap.Objective;
import fr.preau.roadmap.OperationalField;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.Trajectory;
import fr.preau.roadmap.Trajectory.Arrival;
import fr.preau.roadmap.Trajectory.Expected;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.Chart;
import fr.preau.ui.Column;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The way to one objective: its readings, the pace that they show, where that pace leads and what pace is needed.
 *
 * @param names of the objective's place
 * @param peers where other places stand; none while no place of the kind has a reading
 */
public record TrajectoryPage(
        Roadmap roadmap, OperationalField field, Trajectory trajectory, Map<PlaceId, String> names, List<Peers> peers) {

    public TrajectoryPage {
        peers = List.copyOf(peers);
    }

    public String title() {
        return indicator().wording().label();
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("roadmap.list.title"), RoadmapPages.ROOT),
                new Link(roadmap.title(), RoadmapPages.roadmap(roadmap.code())),
                new Link(field.title(), RoadmapPages.field(roadmap.code(), field.number())));
    }

    public String lead() {
        return t(
                "roadmap.trajectory.lead",
                RoadmapWords.place(objective().place(), names),
                RoadmapWords.aim(objective().aim(), indicator()),
                objective().due().label());
    }

    public Badge verdict() {
        return RoadmapWords.badge(trajectory.standing().verdict());
    }

    /** What the objective comes down to, where it starts from a value. */
    public String inNumbers() {
        return RoadmapWords.inNumbers(trajectory.standing());
    }

    public String words() {
        return objective().words();
    }

    public boolean isWorthDrawing() {
        return !trajectory.readings().isEmpty();
    }

    public Chart chart() {
        return new TrajectoryChart(trajectory, names.getOrDefault(objective().place(), "")).chart();
    }

    /** One after the other: the pace, where it leads, when, and what pace is needed. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int readings = trajectory.readings().size();
        trajectory
                .trend()
                .ifPresentOrElse(
                        trend -> sentences.add(pace(trend)),
                        () -> sentences.add(t("roadmap.trajectory.too-few", readings)));
        trajectory.expectedWhenDue().ifPresent(expected -> sentences.add(due(expected)));
        trajectory.arrival().map(this::arrival).filter(said -> !said.isEmpty()).ifPresent(sentences::add);
        if (!(trajectory.arrival().orElse(null) instanceof Arrival.There)) {
            trajectory
                    .neededEachYear()
                    .ifPresent(needed ->
                            sentences.add(t("roadmap.trajectory.needed", RoadmapWords.pace(needed, indicator()))));
        }
        return sentences;
    }

    private String pace(LinearTrend trend) {
        return t(
                "roadmap.trajectory.pace",
                trend.readings(),
                trajectory.readings().getFirst().period().label(),
                trajectory.readings().getLast().period().label(),
                RoadmapWords.pace(BigDecimal.valueOf(trend.slope()), indicator()));
    }

    private String due(Expected expected) {
        return t(
                "roadmap.trajectory.due",
                RoadmapWords.estimate(expected.value(), indicator()),
                RoadmapWords.estimate(expected.low(), indicator()),
                RoadmapWords.estimate(expected.high(), indicator()));
    }

    private String arrival(Arrival arrival) {
        return switch (arrival) {
            case Arrival.There _ -> t("roadmap.trajectory.there");
            case Arrival.Expected(LocalDate day, LocalDate earliest, LocalDate latest) ->
                day.isBefore(Trajectory.LATEST)
                        ? t("roadmap.trajectory.meets", month(day), month(earliest), month(latest))
                        : t("roadmap.trajectory.meets.late");
            case Arrival.Away _ -> t("roadmap.trajectory.away");
            case Arrival.NotSaid _ -> t("roadmap.trajectory.not-said");
        };
    }

    private static String month(LocalDate day) {
        return day.isBefore(Trajectory.LATEST)
                ? Formats.month(day)
                : t("roadmap.trajectory.later", String.valueOf(Trajectory.LATEST.getYear()));
    }

    /** What was read, the newest first, with all its conditions. */
    public Table readings() {
        String common = RoadmapWords.common(trajectory.readings());
        return Table.of(
                        t("roadmap.trajectory.readings"),
                        Column.text(t("roadmap.trajectory.period")),
                        Column.text(t("roadmap.trajectory.reading")))
                .captionHidden()
                .ofSentences()
                .conditions(RoadmapPage.source(common))
                .whenEmpty(EmptyState.of(t("roadmap.no-reading"), t("roadmap.trajectory.no-reading.sentence")))
                .rows(
                        trajectory.readings().reversed(),
                        figure -> List.of(
                                Cell.text(figure.period().label()),
                                Cell.text(FigureWords.value(figure))
                                        .note(RoadmapWords.conditionsInPeriod(figure, common))));
    }

    /** Where the objective stands on its own page. */
    public String indicatorAddress() {
        return IndicatorPages.address(indicator().code());
    }

    private Objective objective() {
        return trajectory.standing().objective();
    }

    private Indicator indicator() {
        return trajectory.indicator();
    }

    /** Has the place anything beside it? The country has not. */
    public boolean mayHavePeers() {
        return objective().place().kind() != PlaceKind.COUNTRY;
    }

    public boolean canBeCompared() {
        return peers.stream().anyMatch(Peers::isWorthShowing);
    }

    /** Of the places beside which it is read. */
    public DownloadMenu comparison() {
        String file = RoadmapPages.objective(
                        roadmap.code(), field.number(), objective().id()) + "/comparaison.";
        return DownloadMenu.csv(file + "csv").ods(file + "ods").xlsx(file + "xlsx");
    }

    public String peerTitle(Peers beside) {
        return beside.among().title();
    }

    public String peerAnchor(Peers beside) {
        return beside.among().slug();
    }

    /** The rule by which they were chosen, how many have a value, and where this place stands. */
    public List<String> peerSentences(Peers beside) {
        return beside.sentences();
    }

    public boolean hasPeers(Peers beside) {
        return beside.isWorthShowing();
    }

    public Table peerTable(Peers beside) {
        return beside.table();
    }

    static BigDecimal value(Figure figure) {
        return figure.measure().known().orElseThrow().value();
    }

    static String said(Figure figure) {
        return FigureWords.value(figure);
    }
}
