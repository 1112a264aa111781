package fr.preau.territory.loading;

import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.Map;
import java.util.Optional;

/**
 * The overseas collectivités that have schools of the register. They are not départements: their communes belong straight to
 * an académie or vice-rectorat, by the ministry's list of academic codes.
 */
final class OverseasCollectivities {

    /** How the official geographic code marks them. */
    static final String ZONE = "com";

    private static final Map<String, PlaceId> ACADEMIES = Map.of(
            "975", academy("44"),
            "977", academy("32"),
            "978", academy("32"),
            "986", academy("42"),
            "987", academy("41"),
            "988", academy("40"));

    private OverseasCollectivities() {}

    static boolean contain(String code) {
        return ACADEMIES.containsKey(code);
    }

    /** The académie of the collectivité with this three-digit code. */
    static Optional<PlaceId> findAcademy(String code) {
        return Optional.ofNullable(ACADEMIES.get(code));
    }

    private static PlaceId academy(String code) {
        return new PlaceId(PlaceKind.ACADEMY, code);
    }
}
