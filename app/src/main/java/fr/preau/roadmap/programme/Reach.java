package fr.preau.roadmap.programme;

import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Optional;

/**
 * Where an action takes place, for whom, and how it comes to them.
 *
 * @param places empty for the whole territory of the convention
 * @param modality empty while nobody has said
 */
public record Reach(List<PlaceId> places, List<Audience> audiences, Optional<Modality> modality) {

    public Reach {
        places = places.stream().distinct().toList();
        audiences = audiences.stream().distinct().sorted().toList();
    }
}
