package fr.preau.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;

/** Finds what separates the cells of a file: the candidate that stands most often in its header, outside quotes. */
final class Separator {

    private static final String CANDIDATES = ";,\t";

    private Separator() {}

    static char of(ImportFile file) {
        try (var reader = new BufferedReader(new InputStreamReader(file.open(), file.charset()))) {
            String header = reader.readLine();
            while (header != null && header.isBlank()) {
                header = reader.readLine();
            }
            return of(header == null ? "" : header);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
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
