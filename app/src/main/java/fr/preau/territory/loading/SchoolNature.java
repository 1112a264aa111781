package fr.preau.territory.loading;

import fr.preau.territory.SchoolKind;
import java.util.Optional;
import java.util.Set;

/**
 * The ministry's code of what a UAI stands for («nature», nomenclature N_NATURE_UAI). Sections of a lycée with a number of their
 * own, places with classes after the baccalauréat alone, services and medico-social places are no schools.
 */
final class SchoolNature {

    private static final Set<String> LYCEES =
            Set.of("300", "301", "302", "306", "307", "310", "312", "315", "320", "332");
    private static final Set<String> COLLEGES = Set.of("340", "350", "352");
    private static final String EREA = "370";

    /** Vocational section, general section of a lycée, classes after the baccalauréat alone: filed as lycées by the directory. */
    private static final Set<String> PARTS = Set.of("334", "335", "400");

    private SchoolNature() {}

    /** The kind of school; empty when the code is of something else. */
    static Optional<SchoolKind> findKind(String code) {
        if (code.matches("1\\d\\d")) {
            return Optional.of(SchoolKind.ECOLE);
        }
        if (COLLEGES.contains(code)) {
            return Optional.of(SchoolKind.COLLEGE);
        }
        if (LYCEES.contains(code)) {
            return Optional.of(SchoolKind.LYCEE);
        }
        return code.equals(EREA) ? Optional.of(SchoolKind.EREA) : Optional.empty();
    }

    /** Whether the code is of a part of a school, or of one without pupils before the baccalauréat. */
    static boolean isPart(String code) {
        return PARTS.contains(code);
    }
}
