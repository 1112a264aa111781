package fr.preau.governance.relays;

import fr.preau.values.Percentage;
import fr.preau.values.PlaceId;
import fr.preau.values.Validity;
import java.util.Optional;

/** A post that is to be added; its parts are those of {@link Post}. */
record PostDraft(PostKind kind, PlaceId place, String speciality, Optional<Percentage> share, Validity validity) {

    String name() {
        return Post.name(kind, speciality);
    }
}
