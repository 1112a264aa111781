package fr.preau.roadmap.web;

import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.roadmap.AimedAt;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapCode;
import fr.preau.roadmap.RoadmapSummary;
import fr.preau.roadmap.Roadmaps;
import fr.preau.values.PlaceId;
import fr.preau.values.RecordRef;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The roadmaps that whoever asks may read: those that are published, those of places where they keep roadmaps, and those to which they
 * were let in.
 */
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
        return mayRead(roadmap.published(), roadmap.place(), roadmap.code().record(roadmap.title()));
    }

    private boolean mayRead(boolean published, PlaceId place, RecordRef roadmap) {
        return published || whoAsks.may(Right.KEEP_ROADMAPS, place) || whoAsks.isOn(roadmap);
    }

    /** @throws UnknownRoadmap also for one that they may not read: who may not read it is not told that it exists */
    Roadmap get(String written) {
        return RoadmapCode.read(written)
                .flatMap(roadmaps::find)
                .filter(roadmap -> mayRead(roadmap.published(), roadmap.place(), record(roadmap)))
                .orElseThrow(() -> new UnknownRoadmap(written));
    }

    /** May they say what it aims at? */
    boolean mayChange(Roadmap roadmap) {
        return whoAsks.may(Right.KEEP_ROADMAPS, roadmap.place(), record(roadmap));
    }

    /** May they publish it, and let others in? */
    boolean mayKeep(Roadmap roadmap) {
        return whoAsks.may(Right.KEEP_ROADMAPS, roadmap.place());
    }

    static RecordRef record(Roadmap roadmap) {
        return roadmap.code().record(roadmap.title());
    }
}
