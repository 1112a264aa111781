package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Observed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit that was compared.
 *
 * @param values one for each criterion, in their order; null where none was known
 * @param exclusion why it is set aside of the list, whatever its rank; null when it is not
 */
public record RecordedUnit(
        String id,
        String name,
        List<@Nullable Observed> values,
        @Nullable String exclusion) {

    public RecordedUnit {
        values = Collections.unmodifiableList(new ArrayList<>(values)); // List.copyOf refuses null
    }

    public Optional<Observed> find(int criterion) {
        return Optional.ofNullable(values.get(criterion));
    }

    public Optional<String> findExclusion() {
        return Optional.ofNullable(exclusion);
    }

    public boolean isSetAside() {
        return exclusion != null;
    }
}
