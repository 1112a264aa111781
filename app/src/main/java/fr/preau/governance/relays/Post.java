package fr.preau.governance.relays;

import fr.preau.values.Percentage;
import fr.preau.values.PlaceId;
import fr.preau.values.Validity;
import java.util.Optional;
import java.util.UUID;

/**
 * What a territory wants filled.
 *
 * @param speciality the discipline of an IAN, the subject of a référent; empty for none
 * @param share of full service that it asks for; empty where nobody said
 * @param closingReason why it was closed; empty while nobody closed it
 */
record Post(
        UUID id,
        PostKind kind,
        PlaceId place,
        String speciality,
        Optional<Percentage> share,
        Validity validity,
        String closingReason) {

    static final int LONGEST_SPECIALITY = 120;

    /** «ERUN», «IAN, mathématiques» */
    String name() {
        return name(kind, speciality);
    }

    static String name(PostKind kind, String speciality) {
        return speciality.isEmpty() ? kind.label() : kind.label() + ", " + speciality;
    }
}
