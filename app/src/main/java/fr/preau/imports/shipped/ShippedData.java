package fr.preau.imports.shipped;

import fr.preau.imports.ImportKinds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The catalogue of the data that come with the product. Empty when the setting {@code preau.shipped-data} names no folder. */
@Component
public class ShippedData {

    private final List<ShippedSource> sources;

    /**
     * Reads and checks the catalogue.
     *
     * @throws IllegalStateException when it is not what it should be: a kind that no module knows, a file that is missing
     */
    ShippedData(@Value("${preau.shipped-data:}") String folder, ImportKinds kinds) {
        sources = folder.isBlank() ? List.of() : SourcesFile.read(Path.of(folder));
        sources.forEach(source -> check(source, kinds));
    }

    /** The sources, in the order in which they are loaded. */
    public List<ShippedSource> list() {
        return sources;
    }

    private static void check(ShippedSource source, ImportKinds kinds) {
        if (kinds.find(source.kind()).isEmpty()) {
            throw new IllegalStateException("The shipped source (%s) is of the kind (%s), which no module knows."
                    .formatted(source.id(), source.kind()));
        }
        if (!Files.isRegularFile(source.file())) {
            throw new IllegalStateException(
                    "The file (%s) of the shipped source (%s) is missing.".formatted(source.file(), source.id()));
        }
    }
}
