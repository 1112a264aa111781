package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Direction;
import fr.preau.indicators.Figure;
import fr.preau.territory.PlaceWords;
import fr.preau.ui.Formats;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One place beside others of its kind over the same period.
 *
 * @param place which one
 * @param figures with a value, of it and of the others
 * @param names of all of them
 * @param asked how many places of the kind there are
 * @param nearest whether only those of about its size are asked; else all of the kind are
 */
record Peers(PlaceId place, Map<PlaceId, Figure> figures, Map<PlaceId, String> names, int asked, boolean nearest) {

    Peers {
        figures = Map.copyOf(figures);
        names = Map.copyOf(names);
    }

    /** The greatest first. */
    List<Figure> ordered() {
        return figures.values().stream()
                .sorted(Comparator.comparing(TrajectoryPage::value)
                        .reversed()
                        .thenComparing(figure -> nameOf(figure.place())))
                .toList();
    }

    String nameOf(PlaceId other) {
        return names.getOrDefault(other, other.toString());
    }

    /** «12 départements sur 20 ont une valeur… En Gironde elle est la 3ᵉ…» */
    String sentence(String name) {
        Figure own = figures.values().stream()
                .filter(figure -> figure.place().equals(place))
                .findFirst()
                .orElseThrow();
        BigDecimal value = TrajectoryPage.value(own);
        long above = figures.values().stream()
                .filter(figure -> TrajectoryPage.value(figure).compareTo(value) > 0)
                .count();
        long below = figures.values().stream()
                .filter(figure -> TrajectoryPage.value(figure).compareTo(value) < 0)
                .count();
        String kind = PlaceWords.kind(place.kind()).toLowerCase(Locale.FRENCH);
        return t(
                nearest ? "roadmap.peers.nearest" : "roadmap.peers.all",
                Formats.number(figures.size()),
                Formats.number(asked),
                kind,
                own.period().label(),
                name,
                Formats.number(above),
                Formats.number(below),
                t("roadmap.peers.better." + direction(own.indicator().better())));
    }

    private static String direction(Direction better) {
        return better.name().toLowerCase(Locale.ROOT);
    }
}
