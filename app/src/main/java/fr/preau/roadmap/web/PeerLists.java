package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.panels.SimilarSchools;
import fr.preau.indicators.panels.SimilarSchools.Similar;
import fr.preau.roadmap.AimedAt;
import fr.preau.roadmap.Objective;
import fr.preau.roadmap.ReadableRoadmaps;
import fr.preau.roadmap.Standing;
import fr.preau.roadmap.Standings;
import fr.preau.roadmap.web.Peers.Among;
import fr.preau.territory.Place;
import fr.preau.territory.PlaceWords;
import fr.preau.territory.Places;
import fr.preau.ui.Formats;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Beside whom a place is read: the places of its kind in the territory that holds it, and those that are alike. For a school, those are the
 * ones of {@link SimilarSchools}; for any other place all of its kind, or, where there are more than {@value #FEW}, the {@value #NEAREST}
 * whose number of inhabitants is nearest in proportion. The screen prints the rule.
 */
@Component
class PeerLists {

    static final int FEW = 20;
    static final int NEAREST = 10;

    private static final IndicatorCode INHABITANTS = new IndicatorCode("habitants");

    private final Figures figures;
    private final Places places;
    private final SimilarSchools similarSchools;
    private final ReadableRoadmaps readable;
    private final Standings standings;

    PeerLists(
            Figures figures,
            Places places,
            SimilarSchools similarSchools,
            ReadableRoadmaps readable,
            Standings standings) {
        this.figures = figures;
        this.places = places;
        this.similarSchools = similarSchools;
        this.readable = readable;
        this.standings = standings;
    }

    /**
     * @param own the figure that is set beside others; empty where the place has none: then the others are read over their latest period
     * @return none for the country, which has nothing beside it, and while no place of the kind has a figure
     */
    List<Peers> beside(Objective objective, Indicator indicator, Optional<Figure> own) {
        PlaceId place = objective.place();
        Optional<Period> period = own.map(Figure::period)
                .or(() ->
                        figures.periods(indicator.code(), place.kind()).stream().findFirst());
        return period.isEmpty() || place.kind() == PlaceKind.COUNTRY
                ? List.of()
                : new Reading(objective, indicator, period.get(), own).peers();
    }

    /** One question: where a place stands with an indicator over a period. */
    private final class Reading {

        private final Objective objective;
        private final PlaceId place;
        private final Indicator indicator;
        private final Period period;
        private final Optional<Figure> own;

        Reading(Objective objective, Indicator indicator, Period period, Optional<Figure> own) {
            this.objective = objective;
            this.place = objective.place();
            this.indicator = indicator;
            this.period = period;
            this.own = own;
        }

        List<Peers> peers() {
            Map<PlaceId, Figure> all = within(null);
            List<Peers> lists = new ArrayList<>();
            around().ifPresent(parent -> lists.add(list(
                    new Among("voisins", t("roadmap.peers.siblings", parent.name()), t("roadmap.peers.rule.siblings")),
                    within(parent.id()),
                    places.listWithin(parent.id(), place.kind(), places.today()).size())));
            lists.add(place.kind() == PlaceKind.SCHOOL ? similar(all) : ofTheKind(all));
            return lists;
        }

        /** What holds the place and its neighbours; empty where that is the country, whose places are compared anyway. */
        private Optional<Place> around() {
            return holder(place.kind())
                    .flatMap(kind -> places.listAncestors(place, places.today()).stream()
                            .filter(ancestor -> ancestor.id().kind() == kind)
                            .findFirst());
        }

        private Map<PlaceId, Figure> within(@Nullable PlaceId container) {
            return figures.within(container, place.kind(), indicator.code(), period).stream()
                    .collect(Collectors.toMap(Figure::place, Function.identity(), (one, _) -> one, HashMap::new));
        }

        private Peers similar(Map<PlaceId, Figure> all) {
            Optional<Similar> similar = places.findSchool(new Uai(place.code()))
                    .flatMap(school -> similarSchools.of(school, figures.of(place)));
            Map<PlaceId, Figure> alike = new HashMap<>(all);
            alike.keySet().retainAll(new HashSet<>(similar.map(Similar::schools).orElse(List.of())));
            int asked = similar.map(Similar::schools).map(List::size).orElse(0) + 1;
            return list(alikeBy(SimilarSchools.rule(similar)), alike, asked);
        }

        private Peers ofTheKind(Map<PlaceId, Figure> all) {
            String kind = PlaceWords.kind(place.kind()).toLowerCase(Locale.FRENCH);
            if (all.size() <= FEW) {
                return list(
                        alikeBy(t("roadmap.peers.rule.all", kind)),
                        all,
                        places.listOfKind(place.kind()).size());
            }
            Set<PlaceId> nearest = nearest(all.keySet());
            Map<PlaceId, Figure> alike = new HashMap<>(all);
            alike.keySet().retainAll(nearest);
            return list(
                    alikeBy(t(
                            nearest.isEmpty() ? "roadmap.peers.rule.no-size" : "roadmap.peers.rule.nearest",
                            kind,
                            Formats.number(NEAREST))),
                    alike,
                    Math.max(1, nearest.size()));
        }

        private static Among alikeBy(String rule) {
            return new Among("semblables", t("roadmap.peers"), rule);
        }

        private Peers list(Among among, Map<PlaceId, Figure> asked, int count) {
            Map<PlaceId, Figure> known = new HashMap<>(asked);
            known.remove(place);
            own.ifPresent(figure -> known.put(place, figure));
            known.values().removeIf(figure -> !figure.isKnown());
            Set<PlaceId> named =
                    Stream.concat(known.keySet().stream(), Stream.of(place)).collect(Collectors.toSet());
            return new Peers(among, place, indicator, period, count, known, aims(known.keySet()), places.names(named));
        }

        /** What each of them aims at: at the same date where it does, else the latest. */
        private Map<PlaceId, Standing> aims(Set<PlaceId> among) {
            Map<PlaceId, Objective> aimed = new HashMap<>();
            readable.listAimedAt(indicator.code()).stream()
                    .map(AimedAt::objective)
                    .filter(one -> among.contains(one.place()))
                    .sorted(Comparator.comparing((Objective one) -> one.due().equals(objective.due()))
                            .thenComparing(one -> one.due().lastDay()))
                    .forEach(one -> aimed.put(one.place(), one));
            aimed.computeIfPresent(place, (_, _) -> objective);
            Map<PlaceId, Standing> found = new HashMap<>();
            standings
                    .of(aimed.values())
                    .values()
                    .forEach(standing -> found.put(standing.objective().place(), standing));
            return found;
        }

        /** The place itself and those of about its size; none where its inhabitants are not known. */
        private Set<PlaceId> nearest(Collection<PlaceId> all) {
            Set<PlaceId> asked = new HashSet<>(all);
            asked.add(place);
            Map<PlaceId, BigDecimal> sizes = new HashMap<>();
            figures.periods(INHABITANTS, place.kind()).stream()
                    .findFirst()
                    .ifPresent(one -> figures.among(asked, INHABITANTS, one, Breakdown.TOTAL)
                            .forEach((other, figure) -> figure.measure()
                                    .known()
                                    .filter(known -> known.value().signum() > 0)
                                    .ifPresent(known -> sizes.put(other, known.value()))));
            BigDecimal size = sizes.get(place);
            return size == null
                    ? Set.of()
                    : sizes.entrySet().stream()
                            .sorted(Comparator.comparingDouble(
                                    other -> Math.abs(Math.log(other.getValue().doubleValue() / size.doubleValue()))))
                            .limit(NEAREST + 1L)
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet());
        }
    }

    private static Optional<PlaceKind> holder(PlaceKind kind) {
        return switch (kind) {
            case SCHOOL -> Optional.of(PlaceKind.COMMUNE);
            case COMMUNE -> Optional.of(PlaceKind.EPCI);
            case EPCI, CONSTITUENCY -> Optional.of(PlaceKind.DEPARTMENT);
            case DEPARTMENT, BASIN -> Optional.of(PlaceKind.ACADEMY);
            case ACADEMY -> Optional.of(PlaceKind.ACADEMIC_REGION);
            default -> Optional.empty();
        };
    }
}
