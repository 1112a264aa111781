package fr.preau.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import is over, well or not; published in the transaction that writes its report.
 *
 * @param kind code of its kind
 * @param fileName as it was delivered
 * @param state {@link RunState#code()} in which it ended
 * @param rejectedLines lines that are not loaded
 * @param startedBy who began it on the screen; null for the operator, a command or a screen that waits for its end
 */
public record ImportEnded(
        UUID run,
        String kind,
        String fileName,
        String state,
        int rejectedLines,
        @Nullable UUID startedBy) {}
