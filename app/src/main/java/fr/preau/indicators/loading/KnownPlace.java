package fr.preau.indicators.loading;

import fr.preau.indicators.Applicability;
import fr.preau.indicators.InapplicabilityReason;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceId;
import java.util.Optional;

/**
 * A place that a line names, and what the register says of it.
 *
 * @param registered whether territory holds it
 * @param school its kind of school; empty for other places
 */
record KnownPlace(PlaceId id, boolean registered, Optional<SchoolKind> school, Sector sector) {

    static KnownPlace unregistered(PlaceId id) {
        return new KnownPlace(id, false, Optional.empty(), Sector.UNKNOWN);
    }

    /**
     * Is it a school of a kind that the indicator is not about? The compact register files EREA under lycée, so that what is about
     * lycées is about EREA too.
     */
    boolean isOtherKindOfSchool(Applicability scope) {
        return school.isPresent()
                && !scope.schools().contains(school.get())
                && !(school.get() == SchoolKind.EREA && scope.schools().contains(SchoolKind.LYCEE));
    }

    /** Why it can have no value; empty when it can. */
    Optional<InapplicabilityReason> findExclusion(Applicability scope) {
        if (!scope.observed().contains(id.kind())) {
            return Optional.of(InapplicabilityReason.OTHER_KIND_OF_PLACE);
        }
        if (isOtherKindOfSchool(scope)) {
            return Optional.of(InapplicabilityReason.OTHER_KIND_OF_SCHOOL);
        }
        return school.isPresent() && !scope.sectors().contains(sector)
                ? Optional.of(InapplicabilityReason.OTHER_SECTOR)
                : Optional.empty();
    }
}
