package fr.preau.indicators;

import fr.preau.values.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator over one period, for everybody or for one category, of which something is loaded.
 *
 * @param id within this installation
 * @param importId the import that last changed a value of it; null when none did
 */
public record Series(
        int id,
        IndicatorCode indicator,
        Period period,
        Breakdown breakdown,
        @Nullable UUID importId) {}
