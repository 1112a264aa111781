package fr.preau.roadmap;

import fr.preau.indicators.IndicatorCode;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import fr.preau.values.RecordRef;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The roadmaps that whoever asks may read: those that are published, those of places where they keep roadmaps, and those to which they
 * were let in.
 */
@Component
public class ReadableRoadmaps {

    private final Roadmaps roadmaps;
    private final WhoAsks whoAsks;
    private final Places places;

    ReadableRoadmaps(Roadmaps roadmaps, WhoAsks whoAsks, Places places) {
        this.roadmaps = roadmaps;
        this.whoAsks = whoAsks;
        this.places = places;
    }

    /** The latest first. */
    public List<RoadmapSummary> list() {
        return roadmaps.list(Reader.ofRoadmaps(whoAsks, places.today()));
    }

    /** What is aimed at in a place. */
    public List<AimedAt> listAimedAt(PlaceId place) {
        return roadmaps.listAimedAt(place, Reader.ofRoadmaps(whoAsks, places.today()));
    }

    /** What is aimed at with an indicator, wherever it is. */
    public List<AimedAt> listAimedAt(IndicatorCode indicator) {
        return roadmaps.listAimedAt(indicator, Reader.ofRoadmaps(whoAsks, places.today()));
    }

    private boolean mayRead(Roadmap roadmap) {
        return roadmap.published() || mayKeep(roadmap) || whoAsks.isOn(record(roadmap));
    }

    /** One that they may read. */
    public Optional<Roadmap> find(RoadmapCode code) {
        return roadmaps.find(code).filter(this::mayRead);
    }

    /** @throws UnknownRoadmap also for one that they may not read: who may not read it is not told that it exists */
    public Roadmap get(String written) {
        return RoadmapCode.read(written).flatMap(this::find).orElseThrow(() -> new UnknownRoadmap(written));
    }

    /** May they say what it aims at? */
    public boolean mayChange(Roadmap roadmap) {
        return whoAsks.may(Right.KEEP_ROADMAPS, roadmap.place(), record(roadmap));
    }

    /** May they publish it, and let others in? */
    public boolean mayKeep(Roadmap roadmap) {
        return whoAsks.may(Right.KEEP_ROADMAPS, roadmap.place());
    }

    /** The roadmap as rights on one record name it. */
    public static RecordRef record(Roadmap roadmap) {
        return roadmap.code().record(roadmap.title());
    }
}
