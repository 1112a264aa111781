package fr.preau.roadmap.programme.web;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.ActionDecisions;
import fr.preau.roadmap.programme.AimedResult;
import fr.preau.roadmap.programme.ConventionSummary;
import fr.preau.roadmap.programme.Conventions;
import fr.preau.roadmap.programme.FrozenNeeds;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.roadmap.programme.Stage;
import fr.preau.territory.Places;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.Screen;
import fr.preau.ui.Verb;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of conventions: the list, and one of them. */
@Controller
@Access(Right.PUBLIC)
class ConventionController {

    /** Those that are shown of the past of a convention. */
    private static final int CHANGES = 20;

    private final ReadableConventions readable;
    private final Conventions conventions;
    private final Places places;
    private final WhoAsks whoAsks;
    private final Trail trail;
    private final FrozenNeeds decisions;
    private final ActionDecisions carriedOut;
    private final ResultChoices choices;
    private final Clock clock;
    private final ResultReadings readings;

    ConventionController(
            ReadableConventions readable,
            Conventions conventions,
            Places places,
            WhoAsks whoAsks,
            Trail trail,
            FrozenNeeds decisions,
            ActionDecisions carriedOut,
            ResultChoices choices,
            Clock clock,
            ResultReadings readings) {
        this.readable = readable;
        this.conventions = conventions;
        this.places = places;
        this.whoAsks = whoAsks;
        this.trail = trail;
        this.decisions = decisions;
        this.carriedOut = carriedOut;
        this.choices = choices;
        this.clock = clock;
        this.readings = readings;
    }

    @Bean
    static NavigationEntry programmeEntry() {
        return new NavigationEntry(Verb.DECIDE, "programme.nav", ProgrammePages.ROOT, 20);
    }

    @GetMapping(ProgrammeAddresses.ROOT)
    Screen list() {
        List<ConventionSummary> list = readable.list();
        return Screen.of(
                "roadmap/programme/list",
                new ConventionsPage(
                        list,
                        places.names(list.stream().map(ConventionSummary::place).toList()),
                        whoAsks.may(Right.IMPORT_DATA),
                        whoAsks.may(Right.KEEP_PROGRAMMES)));
    }

    /** @param asked stage of the budget to show; what is planned where it is none */
    @GetMapping(ProgrammeAddresses.ONE)
    Screen convention(
            @PathVariable String code, @RequestParam(name = ProgrammeAddresses.STAGE, defaultValue = "") String asked) {
        ProgrammeConvention convention = readable.get(code);
        Stage stage = Arrays.stream(Stage.values())
                .filter(one -> one.slug().equals(asked))
                .findFirst()
                .orElse(Stage.PLANNED);
        return Screen.of(
                "roadmap/programme/convention",
                new ConventionPage(
                        convention,
                        places.names(List.of(convention.place())),
                        stage,
                        LocalDate.now(clock),
                        labels(convention.actions().stream()),
                        readable.mayKeep(convention.place())
                                ? Optional.of(trail.list(convention.code().number(), CHANGES))
                                : Optional.empty()));
    }

    @GetMapping(ProgrammeAddresses.ACTION)
    Screen action(@PathVariable String code, @PathVariable String action) {
        ProgrammeConvention convention = readable.get(code);
        Action found = ReadableConventions.actionOf(convention, action);
        boolean mayKeep = readable.mayKeep(convention.place());
        List<PlaceId> named = Stream.concat(Stream.of(convention.place()), found.reach().places().stream())
                .distinct()
                .toList();
        return Screen.of(
                "roadmap/programme/action",
                new ActionPage(
                        convention,
                        found,
                        LocalDate.now(clock),
                        mayKeep,
                        places.names(named),
                        labels(Stream.of(found)),
                        fields(found),
                        readings.of(convention, found),
                        carriedOut.list(convention.code(), found.code()),
                        mayKeep ? decisions.list() : List.of(),
                        mayKeep ? choices.options() : List.of()));
    }

    private Map<AimedResult, String> labels(Stream<Action> actions) {
        return actions.flatMap(action -> action.results().stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), choices::label));
    }

    private Map<AimedResult, String> fields(Action action) {
        Map<AimedResult, String> titles = new HashMap<>();
        for (AimedResult result : action.results()) {
            result.field()
                    .flatMap(field -> choices.findReadable(field.roadmap())
                            .flatMap(roadmap -> roadmap.findField(field.number())
                                    .map(found -> ProgrammeWords.joined(roadmap.title(), found.title()))))
                    .ifPresent(title -> titles.put(result, title));
        }
        return titles;
    }

    @GetMapping(ProgrammeAddresses.CALENDAR)
    Screen calendar(@PathVariable String code) {
        return Screen.of("roadmap/programme/calendar", new CalendarPage(readable.get(code), LocalDate.now(clock)));
    }

    /** Lets anybody read the convention, or no longer. */
    @PostMapping(ProgrammeAddresses.PUBLICATION)
    @Access(Right.KEEP_PROGRAMMES)
    Screen publish(
            @PathVariable String code,
            @RequestParam(name = ProgrammeAddresses.PUBLISHED, defaultValue = "") String published) {
        ProgrammeConvention convention = readable.getKept(code);
        conventions.publish(convention, published.equals(ProgrammeAddresses.YES));
        return Screen.seeOther(ProgrammePages.convention(convention.code()));
    }
}
