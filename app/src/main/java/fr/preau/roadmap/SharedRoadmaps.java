package fr.preau.roadmap;

import fr.preau.people.SharedRecords;
import fr.preau.values.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * One may be let into one roadmap alone: to read it while it is a draft, and as its pilot to say what it aims at. Publishing it stays with
 * those who keep the roadmaps of its place.
 */
@Component
class SharedRoadmaps implements SharedRecords {

    static final String KIND = "feuille-de-route";

    private final Roadmaps roadmaps;

    SharedRoadmaps(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.PILOT, Role.LOCAL_AUTHORITY, Role.EXPERT, Role.RELAY, Role.TRAINER, Role.OBSERVER);
    }

    @Override
    public Optional<Shared> find(String code) {
        return RoadmapCode.read(code)
                .flatMap(roadmaps::find)
                .map(roadmap -> new Shared(roadmap.code().record(roadmap.title()), roadmap.place()));
    }

    @Override
    public String address(String code) {
        return RoadmapPages.roadmap(new RoadmapCode(code));
    }
}
