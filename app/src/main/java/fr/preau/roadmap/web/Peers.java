package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Direction;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.roadmap.Aim;
import fr.preau.roadmap.Standing;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Formats;
import fr.preau.ui.Table;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One place beside others over one period.
 *
 * @param among what the others are, in French: the places of a territory, or those that are alike
 * @param place which one
 * @param asked how many places there are, this one included
 * @param figures with a value, of it where it has one and of the others
 * @param aims what is aimed at in them with the same indicator, as far as who asks may read it
 * @param names of all places with a figure, and of this one
 */
public record Peers(
        Among among,
        PlaceId place,
        Indicator indicator,
        Period period,
        int asked,
        Map<PlaceId, Figure> figures,
        Map<PlaceId, Standing> aims,
        Map<PlaceId, String> names) {

    /** Rows of a table at the most, this place's included. */
    static final int MOST = 41;

    public Peers {
        figures = Map.copyOf(figures);
        aims = Map.copyOf(aims);
        names = Map.copyOf(names);
    }

    /**
     * What places a place is set beside.
     *
     * @param slug names it in addresses within the page
     * @param rule by which they are chosen
     */
    public record Among(String slug, String title, String rule) {}

    /** All of them, the greatest first. */
    List<Figure> ordered() {
        return figures.values().stream()
                .sorted(Comparator.comparing(TrajectoryPage::value)
                        .reversed()
                        .thenComparing(figure -> nameOf(figure.place())))
                .toList();
    }

    /** The greatest first; of many, those whose value is nearest. */
    private List<Figure> shown() {
        List<Figure> ordered = ordered();
        int first = Math.clamp(ordered.size() - (long) MOST, 0, Math.max(0, rank(ordered) - MOST / 2));
        return ordered.subList(first, Math.min(ordered.size(), first + MOST));
    }

    private int rank(List<Figure> ordered) {
        return own().map(ordered::indexOf).orElse(0);
    }

    String nameOf(PlaceId other) {
        return names.getOrDefault(other, other.toString());
    }

    private Optional<Figure> own() {
        return Optional.ofNullable(figures.get(place));
    }

    /** How many have a value, where this one stands among them, and which way is better. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(among.rule());
        long others =
                figures.keySet().stream().filter(other -> !other.equals(place)).count();
        if (others == 0) {
            sentences.add(t("roadmap.peers.nobody", period.label()));
            return sentences;
        }
        sentences.add(t(
                "roadmap.peers.count",
                Formats.number(figures.size()),
                Formats.number(asked),
                period.label(),
                own().map(this::rank).orElseGet(() -> t("roadmap.peers.own-missing", nameOf(place)))));
        if (figures.size() > MOST) {
            sentences.add(t("roadmap.peers.window", MOST));
        }
        return sentences;
    }

    private String rank(Figure own) {
        BigDecimal value = TrajectoryPage.value(own);
        long above = figures.values().stream()
                .filter(figure -> TrajectoryPage.value(figure).compareTo(value) > 0)
                .count();
        long below = figures.values().stream()
                .filter(figure -> TrajectoryPage.value(figure).compareTo(value) < 0)
                .count();
        return t(
                "roadmap.peers.rank",
                nameOf(place),
                Formats.number(above),
                Formats.number(below),
                t("roadmap.peers.better." + direction(indicator.better())));
    }

    private static String direction(Direction better) {
        return better.name().toLowerCase(Locale.ROOT);
    }

    /** Has any other place a value, so that there is something to set beside? */
    boolean isWorthShowing() {
        return figures.keySet().stream().anyMatch(other -> !other.equals(place));
    }

    Table table() {
        String common = RoadmapWords.common(figures.values());
        return Table.of(
                        among.title(),
                        Column.text(t("roadmap.list.place")),
                        Column.text(t("roadmap.reading")),
                        Column.number(t("roadmap.peers.difference")),
                        Column.text(t("roadmap.objective")),
                        Column.number(t("roadmap.peers.gap")))
                .captionHidden()
                .ofSentences()
                .conditions(RoadmapPage.source(common))
                .rows(shown(), figure -> cells(figure, common));
    }

    private List<Cell> cells(Figure figure, String common) {
        Optional<Standing> aim = Optional.ofNullable(aims.get(figure.place()));
        Cell name = Cell.text(nameOf(figure.place()));
        return List.of(
                figure.place().equals(place) ? name.note(t("roadmap.peers.this")) : name,
                RoadmapWords.figure(figure, common),
                figure.place().equals(place)
                        ? Cell.absent("—")
                        : own().map(own -> Cell.text(
                                        gain(TrajectoryPage.value(figure).subtract(TrajectoryPage.value(own)))))
                                .orElseGet(() -> Cell.absent("—")),
                aim.map(standing -> Cell.text(
                                        RoadmapWords.aim(standing.objective().aim(), indicator))
                                .note(standing.objective().due().label()))
                        .orElseGet(() -> Cell.absent(t("roadmap.none-aimed-at"))),
                aim.map(standing -> gap(standing, TrajectoryPage.value(figure))).orElseGet(() -> Cell.absent("—")));
    }

    /** What lacks to the objective, or what is beyond it. */
    private Cell gap(Standing standing, BigDecimal value) {
        Optional<Aim.Bounds> bounds = standing.bounds();
        if (bounds.isEmpty()) {
            return Cell.absent(t("roadmap.aim.no-start"));
        }
        boolean isBetween =
                bounds.get().low().isPresent() && bounds.get().high().isPresent();
        return isBetween && bounds.get().contain(value)
                ? Cell.text(t("roadmap.peers.within"))
                : Cell.text(gain(bounds.get().gap(value)));
    }

    private String gain(BigDecimal gained) {
        return RoadmapWords.gain(gained, indicator);
    }
}
