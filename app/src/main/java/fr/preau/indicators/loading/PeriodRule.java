package fr.preau.indicators.loading;

import fr.preau.imports.Row;
import fr.preau.values.Period;
import java.util.Optional;

/** Which period a measure is about. */
@FunctionalInterface
interface PeriodRule {

    /** The period, or nothing when the line does not tell one; what could not be read is reported. */
    Optional<Period> read(Row row);
}
