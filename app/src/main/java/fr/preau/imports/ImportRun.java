package fr.preau.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run, as the history keeps it.
 *
 * @param kind code of its kind, which a later version of Préau may no longer know
 * @param scope {@link Scope#code()} of the part of the country that was loaded
 * @param sameAs an earlier run that loaded the same bytes for the same scope
 * @param endedAt absent while it runs
 */
public record ImportRun(
        UUID id,
        String kind,
        ImportMode mode,
        RunState state,
        String scope,
        DeliveredFile file,
        Source source,
        @Nullable UUID sameAs,
        Instant startedAt,
        @Nullable Instant endedAt,
        Tally tally) {

    /** @param size in bytes */
    public record DeliveredFile(String name, String sha256, long size) {}

    /**
     * What the reading counted.
     *
     * @param lines read, the header not counted
     * @param rejectedLines lines that are not loaded
     * @param problems problems met, of both severities
     * @param unreadColumns columns of the file that its kind does not know
     */
    public record Tally(int lines, int rejectedLines, long problems, List<String> unreadColumns) {

        public Tally {
            unreadColumns = List.copyOf(unreadColumns);
        }

        /** Lines without a problem that would keep them from being loaded. */
        public int acceptedLines() {
            return lines - rejectedLines;
        }
    }
}
