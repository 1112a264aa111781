package fr.preau.roadmap.web;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Measure;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.methods.planning.Apportionment;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.roadmap.Aim;
import fr.preau.roadmap.AimTerms;
import fr.preau.roadmap.Objective;
import fr.preau.roadmap.OperationalField;
import fr.preau.roadmap.ReadableRoadmaps;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.Roadmaps;
import fr.preau.roadmap.Standings;
import fr.preau.roadmap.UnknownRoadmap;
import fr.preau.territory.Place;
import fr.preau.ui.Field;
import fr.preau.ui.Screen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Aiming at values: adding one, changing it, giving it up, taking it down to the parts of its place. */
@Controller
@Access(Right.KEEP_ROADMAPS)
class ObjectiveController {

    private final ReadableRoadmaps readable;
    private final Roadmaps roadmaps;
    private final Standings standings;
    private final Catalogue catalogue;
    private final PlaceParts parts;
    private final WhoAsks whoAsks;

    ObjectiveController(
            ReadableRoadmaps readable,
            Roadmaps roadmaps,
            Standings standings,
            Catalogue catalogue,
            PlaceParts parts,
            WhoAsks whoAsks) {
        this.readable = readable;
        this.roadmaps = roadmaps;
        this.standings = standings;
        this.catalogue = catalogue;
        this.parts = parts;
        this.whoAsks = whoAsks;
    }

    @GetMapping(RoadmapAddresses.NEW_OBJECTIVE)
    Screen form(
            @PathVariable String code, @PathVariable String number, @RequestParam MultiValueMap<String, String> asked) {
        Kept kept = kept(code, number);
        return page(kept, Optional.empty(), read(kept, asked, false));
    }

    @PostMapping(RoadmapAddresses.NEW_OBJECTIVE)
    Screen add(
            @PathVariable String code, @PathVariable String number, @RequestParam MultiValueMap<String, String> asked) {
        Kept kept = kept(code, number);
        ObjectiveForm form = read(kept, asked, true);
        return form.objective()
                .<Screen>map(objective -> aim(kept, List.of(objective)))
                .orElseGet(() -> page(kept, Optional.empty(), form).status(422));
    }

    @GetMapping(RoadmapAddresses.OBJECTIVE)
    Screen form(@PathVariable String code, @PathVariable String number, @PathVariable UUID id) {
        Kept kept = kept(code, number);
        Objective objective = kept.get(id);
        return page(
                kept,
                Optional.of(objective),
                ObjectiveForm.of(kept.field, catalogue, parts.allIn(kept.roadmap.place()), objective));
    }

    /** One that is moved to another indicator, place or date takes the place of what stands there. */
    @PostMapping(RoadmapAddresses.OBJECTIVE)
    Screen change(
            @PathVariable String code,
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked) {
        Kept kept = kept(code, number);
        Objective former = kept.get(id);
        ObjectiveForm form = read(kept, asked, true);
        Optional<Objective> objective = form.objective();
        if (objective.isEmpty()) {
            return page(kept, Optional.of(former), form).status(422);
        }
        if (!objective.get().key().equals(former.key())) {
            roadmaps.giveUp(kept.roadmap, kept.field, former, words(former));
        }
        return aim(kept(code, number), List.of(objective.get()));
    }

    @PostMapping(RoadmapAddresses.GIVE_UP)
    Screen giveUp(@PathVariable String code, @PathVariable String number, @PathVariable UUID id) {
        Kept kept = kept(code, number);
        Objective objective = kept.get(id);
        roadmaps.giveUp(kept.roadmap, kept.field, objective, words(objective));
        return Screen.seeOther(RoadmapPages.field(kept.roadmap.code(), number));
    }

    @GetMapping(RoadmapAddresses.CASCADE)
    Screen cascade(@PathVariable String code, @PathVariable String number, @PathVariable UUID id) {
        Kept kept = kept(code, number);
        Objective objective = kept.get(id);
        Indicator indicator = catalogue.find(objective.indicator()).orElseThrow(() -> new UnknownRoadmap(code));
        List<Place> among = among(objective, indicator);
        return Screen.of(
                "roadmap/cascade",
                new CascadePage(
                        kept.roadmap,
                        kept.field,
                        objective,
                        indicator,
                        among,
                        proposed(kept, objective, indicator, among),
                        adds(indicator),
                        false));
    }

    @PostMapping(RoadmapAddresses.CASCADE)
    Screen cascade(
            @PathVariable String code,
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked) {
        Kept kept = kept(code, number);
        Objective objective = kept.get(id);
        Indicator indicator = catalogue.find(objective.indicator()).orElseThrow(() -> new UnknownRoadmap(code));
        var page = new CascadePage(
                kept.roadmap,
                kept.field,
                objective,
                indicator,
                among(objective, indicator),
                asked.toSingleValueMap(),
                adds(indicator),
                true);
        if (page.fields().stream().anyMatch(Field::hasError)) {
            return Screen.of("roadmap/cascade", page).status(422);
        }
        List<Objective> aimed = new ArrayList<>();
        for (Place part : page.parts()) {
            TypedNumber.read(page.typed(part))
                    .ifPresent(value -> aimed.add(new Objective(
                            UUID.randomUUID(),
                            objective.indicator(),
                            part.id(),
                            objective.due(),
                            like(objective, value),
                            "",
                            "")));
        }
        return aim(kept, aimed);
    }

    /** A ceiling is taken down as ceilings, anything else as floors. */
    private static Aim like(Objective objective, BigDecimal value) {
        return objective.aim() instanceof Aim.AtMost ? new Aim.AtMost(value) : new Aim.AtLeast(value);
    }

    private List<Place> among(Objective objective, Indicator indicator) {
        return parts.of(objective.place()).stream()
                .filter(part -> indicator.existsFor(part.id().kind()))
                .toList();
    }

    private static boolean adds(Indicator indicator) {
        return indicator.aggregation().space() == SpatialAggregation.SUM;
    }

    /**
     * What is aimed at there already; else a count is shared out by the last readings, equally where one is missing, and anything else
     * is the same everywhere.
     */
    private Map<String, String> proposed(Kept kept, Objective objective, Indicator indicator, List<Place> among) {
        Map<String, String> values = new HashMap<>();
        BigDecimal whole = AimTerms.of(objective.aim()).value();
        if (objective.aim().start().isPresent() || among.isEmpty()) {
            return values;
        }
        boolean shared = adds(indicator) && whole.stripTrailingZeros().scale() <= 0;
        long[] shares = shared ? Apportionment.share(whole.longValueExact(), weights(objective, among)) : new long[0];
        for (int i = 0; i < among.size(); i++) {
            Place part = among.get(i);
            String value = shared ? String.valueOf(shares[i]) : adds(indicator) ? "" : TypedNumber.write(whole);
            values.put(
                    CascadePage.PART + part.id(),
                    aimedAlready(kept, objective, part).orElse(value));
        }
        return values;
    }

    private double[] weights(Objective objective, List<Place> among) {
        double[] weights = among.stream()
                .mapToDouble(part -> standings
                        .latest(part.id(), objective.indicator())
                        .map(Figure::measure)
                        .flatMap(Measure::known)
                        .map(known -> known.value().doubleValue())
                        .orElse(0.0))
                .toArray();
        for (double weight : weights) {
            if (weight <= 0) {
                double[] equal = new double[weights.length];
                Arrays.fill(equal, 1);
                return equal;
            }
        }
        return weights;
    }

    private static Optional<String> aimedAlready(Kept kept, Objective objective, Place part) {
        var key = new Objective.Key(objective.indicator(), part.id(), objective.due());
        return kept.field.objectives().stream()
                .filter(other -> other.key().equals(key))
                .findFirst()
                .flatMap(other -> other.aim().single())
                .map(TypedNumber::write);
    }

    private Screen aim(Kept kept, List<Objective> objectives) {
        if (!objectives.isEmpty()) {
            roadmaps.aim(kept.roadmap, kept.field, objectives, words(objectives.getFirst()));
        }
        return Screen.seeOther(RoadmapPages.field(kept.roadmap.code(), kept.field.number()));
    }

    /** What an aim of this objective's indicator is called. */
    private Function<Aim, String> words(Objective objective) {
        return aim -> catalogue
                .find(objective.indicator())
                .map(indicator -> RoadmapWords.aim(aim, indicator))
                .orElse("");
    }

    private ObjectiveForm read(Kept kept, MultiValueMap<String, String> asked, boolean tried) {
        return ObjectiveForm.read(kept.field, catalogue, parts.allIn(kept.roadmap.place()), asked, tried);
    }

    private static Screen.Page page(Kept kept, Optional<Objective> changed, ObjectiveForm form) {
        return Screen.of("roadmap/objective", new ObjectivePage(kept.roadmap, kept.field, changed, form));
    }

    /** A field of a roadmap that who asks keeps. */
    private Kept kept(String code, String number) {
        Roadmap roadmap = readable.get(code);
        whoAsks.require(Right.KEEP_ROADMAPS, roadmap.place(), ReadableRoadmaps.record(roadmap));
        return new Kept(roadmap, roadmap.findField(number).orElseThrow(() -> new UnknownRoadmap(code + " " + number)));
    }

    private record Kept(Roadmap roadmap, OperationalField field) {

        Objective get(UUID id) {
            return field.objectives().stream()
                    .filter(objective -> objective.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UnknownRoadmap(id.toString()));
        }
    }
}
