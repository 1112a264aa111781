package fr.preau.indicators.loading;

import fr.preau.imports.Scope;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.util.Optional;

/** The part of the country of which every school and commune should be known: elsewhere, a name unknown here is no mistake. */
record LoadedPart(Scope scope) {

    /** Should the place be known? */
    boolean includes(PlaceId place) {
        return switch (place.kind()) {
            case SCHOOL -> includes(SchoolDepartment.of(new Uai(place.code())));
            case COMMUNE -> includes(departmentOf(place.code()));
            default -> true;
        };
    }

    /** What lies in no département belongs to the whole country only. */
    private boolean includes(Optional<DepartmentCode> department) {
        return department.map(scope::includes).orElse(scope.equals(Scope.FRANCE));
    }

    private static Optional<DepartmentCode> departmentOf(String commune) {
        try {
            return Optional.of(
                    DepartmentCode.parse(commune.startsWith("97") ? commune.substring(0, 3) : commune.substring(0, 2)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
