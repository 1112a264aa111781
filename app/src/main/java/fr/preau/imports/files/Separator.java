package fr.preau.imports.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Finds what separates the cells of a file: the candidate that stands most often in its header, outside quotes. */
public final class Separator {

    private static final String CANDIDATES = ";,\t";

    private Separator() {}

    /** @param text closed when its header is read */
    public static char of(Reader text) {
        try (var reader = new BufferedReader(text)) {
            String header = reader.readLine();
            while (header != null && header.isBlank()) {
                header = reader.readLine();
            }
            return of(header == null ? "" : header);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static char of(String header) {
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (char character : header.toCharArray()) {
            quoted ^= character == '"';
            int candidate = CANDIDATES.indexOf(character);
            if (!quoted && candidate >= 0) {
                counts[candidate]++;
            }
        }
        int best = 0;
        for (int candidate = 1; candidate < counts.length; candidate++) {
            best = counts[candidate] > counts[best] ? candidate : best;
        }
        return CANDIDATES.charAt(best);
    }
}
