package fr.preau.imports.shipped;

import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import java.nio.file.Path;
import java.util.List;

/**
 * One entry of {@code data/sources.yaml}: a file that comes with the product, loaded by a kind of import.
 *
 * @param kind code of the kind that reads it; two entries may share a file and differ by it
 * @param territory where the file is worth loading
 * @param period what it covers, in French, as in «rentrée 2022»
 * @param transformations what was done to the producer's file, in French
 * @param knownHoles what it is known not to say, in French
 */
public record ShippedSource(
        String id,
        Path file,
        String sha256,
        String kind,
        Scope territory,
        Source source,
        String period,
        String transformations,
        List<String> knownHoles) {

    public ShippedSource {
        knownHoles = List.copyOf(knownHoles);
    }
}
