package fr.preau.roadmap.web;

import fr.preau.exports.ExportFormat;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figure;
import fr.preau.indicators.IndicatorCode;
import fr.preau.people.Access;
import fr.preau.people.Directory;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import fr.preau.roadmap.FollowedIndicator;
import fr.preau.roadmap.OperationalField;
import fr.preau.roadmap.ReadableRoadmaps;
import fr.preau.roadmap.Reconciliation;
import fr.preau.roadmap.Reconciliations;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.RoadmapSummary;
import fr.preau.roadmap.Roadmaps;
import fr.preau.roadmap.Standings;
import fr.preau.roadmap.Trajectory;
import fr.preau.roadmap.UnknownRoadmap;
import fr.preau.roadmap.programme.ActionLinks;
import fr.preau.roadmap.programme.web.ActionsView;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.Screen;
import fr.preau.ui.Verb;
import fr.preau.values.PlaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The pages of roadmaps: the list, one of them, one of its fields. */
@Controller
@Access(Right.PUBLIC)
class RoadmapController {

    /** Those that are shown of the past of a roadmap. */
    private static final int CHANGES = 20;

    private final ReadableRoadmaps readable;
    private final Roadmaps roadmaps;
    private final Standings standings;
    private final Reconciliations reconciliations;
    private final Catalogue catalogue;
    private final Places places;
    private final PlaceParts parts;
    private final WhoAsks whoAsks;
    private final Trail trail;
    private final Directory directory;
    private final PeerLists peers;
    private final ActionLinks actions;

    RoadmapController(
            ReadableRoadmaps readable,
            Roadmaps roadmaps,
            Standings standings,
            Reconciliations reconciliations,
            Catalogue catalogue,
            Places places,
            PlaceParts parts,
            WhoAsks whoAsks,
            Trail trail,
            Directory directory,
            PeerLists peers,
            ActionLinks actions) {
        this.readable = readable;
        this.roadmaps = roadmaps;
        this.standings = standings;
        this.reconciliations = reconciliations;
        this.catalogue = catalogue;
        this.places = places;
        this.parts = parts;
        this.whoAsks = whoAsks;
        this.trail = trail;
        this.directory = directory;
        this.peers = peers;
        this.actions = actions;
    }

    @Bean
    static NavigationEntry roadmapEntry() {
        return new NavigationEntry(Verb.DECIDE, "roadmap.nav", RoadmapPages.ROOT, 10);
    }

    @GetMapping(RoadmapAddresses.ROOT)
    Screen list() {
        List<RoadmapSummary> list = readable.list();
        return Screen.of(
                "roadmap/list",
                new RoadmapsPage(
                        list,
                        places.names(list.stream().map(RoadmapSummary::place).toList()),
                        whoAsks.may(Right.IMPORT_DATA)));
    }

    @GetMapping(RoadmapAddresses.ONE)
    Screen roadmap(@PathVariable String code) {
        Roadmap roadmap = readable.get(code);
        Map<IndicatorCode, Figure> latest = new HashMap<>();
        for (OperationalField field : roadmap.fields()) {
            field.indicators().stream()
                    .map(FollowedIndicator::indicator)
                    .filter(indicator -> field.objectives(indicator).isEmpty())
                    .forEach(indicator -> standings
                            .latest(roadmap.place(), indicator)
                            .ifPresent(figure -> latest.put(indicator, figure)));
        }
        return Screen.of(
                "roadmap/roadmap",
                new RoadmapPage(
                        roadmap,
                        catalogue,
                        standings.of(roadmap.objectives()),
                        latest,
                        names(roadmap, List.of()),
                        readable.mayKeep(roadmap) ? Optional.of(kept(roadmap)) : Optional.empty()));
    }

    @GetMapping(RoadmapAddresses.FIELD)
    Screen field(@PathVariable String code, @PathVariable String number) {
        Roadmap roadmap = readable.get(code);
        OperationalField field = field(roadmap, number);
        List<Place> beside = parts.of(roadmap.place());
        Map<FieldPage.Reading, Figure> latest = new HashMap<>();
        for (FollowedIndicator followed : field.indicators()) {
            Stream.concat(Stream.of(roadmap.place()), beside.stream().map(Place::id))
                    .forEach(place -> standings
                            .latest(place, followed.indicator())
                            .ifPresent(figure -> latest.put(new FieldPage.Reading(followed, place), figure)));
        }
        List<Reconciliation> sums = reconciliations.of(field, roadmap.place());
        return Screen.of(
                "roadmap/field",
                new FieldPage(
                        roadmap,
                        field,
                        catalogue,
                        standings.of(field.objectives()),
                        sums,
                        beside,
                        latest,
                        names(roadmap, sums),
                        readable.mayChange(roadmap),
                        new ActionsView(actions.listServing(roadmap.code(), number), places.today())));
    }

    /** What the readings say of one objective; one whose indicator is no longer known has no such page. */
    @GetMapping(RoadmapAddresses.TRAJECTORY)
    Screen trajectory(@PathVariable String code, @PathVariable String number, @PathVariable UUID id) {
        Roadmap roadmap = readable.get(code);
        OperationalField field = field(roadmap, number);
        Trajectory trajectory = trajectory(field, id);
        PlaceId place = trajectory.standing().objective().place();
        return Screen.of(
                "roadmap/trajectory",
                new TrajectoryPage(roadmap, field, trajectory, places.names(List.of(place)), peers(trajectory)));
    }

    /** The places beside which it is read, as a file. */
    @GetMapping(RoadmapAddresses.PEERS)
    @Limited(Pace.API)
    ResponseEntity<StreamingResponseBody> peers(
            @PathVariable String code,
            @PathVariable String number,
            @PathVariable UUID id,
            @PathVariable String suffix) {
        Trajectory trajectory = trajectory(field(readable.get(code), number), id);
        return PeersFile.answer(
                trajectory.standing().objective(),
                peers(trajectory),
                ExportFormat.findBySuffix(suffix).orElseThrow());
    }

    private List<Peers> peers(Trajectory trajectory) {
        return peers.beside(trajectory.standing().objective(), trajectory.indicator(), trajectory.last());
    }

    private static OperationalField field(Roadmap roadmap, String number) {
        return roadmap.findField(number).orElseThrow(() -> new UnknownRoadmap(roadmap.code() + " " + number));
    }

    private Trajectory trajectory(OperationalField field, UUID id) {
        return field.objectives().stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst()
                .flatMap(standings::trajectory)
                .orElseThrow(() -> new UnknownRoadmap(id.toString()));
    }

    private RoadmapPage.Kept kept(Roadmap roadmap) {
        return new RoadmapPage.Kept(
                trail.list(roadmap.code().number(), CHANGES),
                directory.listHoldersOn(ReadableRoadmaps.record(roadmap)),
                whoAsks.may(Right.MANAGE_PEOPLE, roadmap.place()));
    }

    /** Lets anybody read the roadmap, or no longer. */
    @PostMapping(RoadmapAddresses.PUBLICATION)
    @Access(Right.KEEP_ROADMAPS)
    Screen publish(
            @PathVariable String code,
            @RequestParam(name = RoadmapAddresses.PUBLISHED, defaultValue = "") String published) {
        Roadmap roadmap = readable.get(code);
        whoAsks.require(Right.KEEP_ROADMAPS, roadmap.place());
        roadmaps.publish(roadmap, published.equals(RoadmapAddresses.YES));
        return Screen.seeOther(RoadmapPages.roadmap(roadmap.code()));
    }

    private Map<PlaceId, String> names(Roadmap roadmap, List<Reconciliation> sums) {
        return places.names(Stream.of(
                        Stream.of(roadmap.place()),
                        roadmap.objectives().stream().map(objective -> objective.place()),
                        sums.stream().map(Reconciliation::place))
                .flatMap(stream -> stream)
                .distinct()
                .toList());
    }
}
