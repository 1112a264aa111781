package fr.preau.roadmap.web;

import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.roadmap.AimedAt;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapCode;
import fr.preau.roadmap.RoadmapSummary;
import fr.preau.roadmap.Roadmaps;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The roadmaps that whoever asks may read: those that are published, and those of places where they keep roadmaps. */
@Component
class ReadableRoadmaps {

    private final Roadmaps roadmaps;
    private final WhoAsks whoAsks;

    ReadableRoadmaps(Roadmaps roadmaps, WhoAsks whoAsks) {
        this.roadmaps = roadmaps;
        this.whoAsks = whoAsks;
    }

    List<RoadmapSummary> list() {
        return roadmaps.list().stream().filter(this::mayRead).toList();
    }

    /** What is aimed at in a place. */
    List<AimedAt> listAimedAt(PlaceId place) {
        return roadmaps.listAimedAt(place).stream()
                .filter(aimed -> mayRead(aimed.roadmap()))
                .toList();
    }

    private boolean mayRead(RoadmapSummary roadmap) {
        return roadmap.published() || mayKeep(roadmap.place());
    }

    /** @throws UnknownRoadmap also for one that they may not read: who may not read it is not told that it exists */
    Roadmap get(String written) {
        return code(written)
                .flatMap(roadmaps::find)
                .filter(roadmap -> roadmap.published() || mayKeep(roadmap.place()))
                .orElseThrow(() -> new UnknownRoadmap(written));
    }

    boolean mayKeep(PlaceId place) {
        return whoAsks.may(Right.KEEP_ROADMAPS, place);
    }

    private static Optional<RoadmapCode> code(String written) {
        try {
            return Optional.of(new RoadmapCode(written));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }
}
