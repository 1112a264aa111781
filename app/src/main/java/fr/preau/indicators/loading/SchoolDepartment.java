package fr.preau.indicators.loading;

import fr.preau.values.DepartmentCode;
import fr.preau.values.Uai;
import java.util.Optional;

/**
 * The département in which a school was registered, told by the first three digits of its UAI: {@code 018} is Cher, {@code 620} and
 * {@code 720} the two départements of Corse.
 */
final class SchoolDepartment {

    private SchoolDepartment() {}

    /** Empty for the overseas collectivities and other codes that are no département. */
    static Optional<DepartmentCode> of(Uai uai) {
        String digits = uai.code().substring(0, 3);
        try {
            return Optional.of(
                    switch (digits) {
                        case "620" -> new DepartmentCode("2A");
                        case "720" -> new DepartmentCode("2B");
                        default -> DepartmentCode.parse(digits);
                    });
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
