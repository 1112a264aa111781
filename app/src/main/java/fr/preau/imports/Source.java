package fr.preau.imports;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a file comes from: shown beside every figure that stands on it.
 *
 * @param name title of the data set, in French; the file's name when nobody gave one
 * @param producer who publishes it; empty when not said
 * @param licence its licence; empty when not said
 * @param url where it was found
 * @param vintage the day that its content describes, as the producer states it
 */
public record Source(
        String name,
        String producer,
        String licence,
        @Nullable URI url,
        @Nullable LocalDate vintage) {

    public Source {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The source must have a name.");
        }
    }

    /** A file about which nothing but its name is known. */
    public static Source named(String name) {
        return new Source(name, "", "", null, null);
    }
}
