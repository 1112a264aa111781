package fr.preau.roadmap.programme.web;

import fr.preau.indicators.Catalogue;
import fr.preau.roadmap.AimedAt;
import fr.preau.roadmap.ReadableRoadmaps;
import fr.preau.roadmap.Standing;
import fr.preau.roadmap.Standings;
import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.AimedResult;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the results of an action where it takes place: in its one place, else in the whole territory of its convention. */
@Component
class ResultReadings {

    private final Standings standings;
    private final ReadableRoadmaps roadmaps;
    private final Catalogue catalogue;
    private final Places places;

    ResultReadings(Standings standings, ReadableRoadmaps roadmaps, Catalogue catalogue, Places places) {
        this.standings = standings;
        this.roadmaps = roadmaps;
        this.catalogue = catalogue;
        this.places = places;
    }

    /** Of each result; those whose indicator is no longer known are left out. */
    Map<AimedResult, ReadResult> of(ProgrammeConvention convention, Action action) {
        Map<AimedResult, ReadResult> read = new HashMap<>();
        for (AimedResult result : action.results()) {
            place(convention, action, result)
                    .ifPresent(place -> read.put(
                            result,
                            new ReadResult(
                                    places.names(List.of(place)).getOrDefault(place, place.toString()),
                                    standings.latest(place, result.indicator()),
                                    aim(result, place))));
        }
        return read;
    }

    private Optional<PlaceId> place(ProgrammeConvention convention, Action action, AimedResult result) {
        return catalogue
                .find(result.indicator())
                .map(indicator -> action.reach().places().stream()
                        .filter(_ -> action.reach().places().size() == 1)
                        .filter(place -> indicator.existsFor(place.kind()))
                        .findFirst()
                        .orElse(convention.place()));
    }

    /** The one of its own field where it has one, the latest due of several. */
    private Optional<ReadResult.Aimed> aim(AimedResult result, PlaceId place) {
        Optional<AimedAt> aimed = roadmaps.listAimedAt(result.indicator()).stream()
                .filter(one -> one.objective().place().equals(place))
                .filter(one -> result.field()
                        .map(field -> field.roadmap().equals(one.roadmap().code())
                                && field.number().equals(one.fieldNumber()))
                        .orElse(true))
                .max(Comparator.comparing(one -> one.objective().due().lastDay()));
        return aimed.flatMap(one -> {
            Optional<Standing> standing = Optional.ofNullable(
                    standings.of(List.of(one.objective())).get(one.objective().id()));
            return standing.map(
                    known -> new ReadResult.Aimed(known, one.roadmap().code(), one.fieldNumber()));
        });
    }
}
