package fr.preau.indicators;

import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place that figures are about.
 *
 * @param key within this installation
 * @param schoolKind null for what is no school, and for a school that no register knows
 * @param isListed whether territory holds it and it is open
 */
record Subject(
        int key,
        PlaceId place,
        @Nullable SchoolKind schoolKind,
        @Nullable Sector sector,
        boolean isListed) {

    /** What decides which figures it should have; empty for what is no school. */
    Optional<Absence.School> school() {
        return schoolKind == null || sector == null
                ? Optional.empty()
                : Optional.of(new Absence.School(Optional.of(schoolKind), sector));
    }
}
