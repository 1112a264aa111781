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
    private final ImportKinds kinds;

    /**
     * Reads and checks the catalogue.
     *
     * @throws IllegalStateException when an entry is wrong or its file missing
     */
    ShippedData(@Value("${preau.shipped-data:}") String folder, ImportKinds kinds) {
        sources = folder.isBlank() ? List.of() : SourcesFile.read(Path.of(folder));
        sources.forEach(ShippedData::refuseMissing);
        this.kinds = kinds;
    }

    /** The sources, in the order in which they are loaded. */
    public List<ShippedSource> list() {
        return sources;
    }

    /** The sources that no module of this installation can read. */
    List<ShippedSource> listUnreadable() {
        return sources.stream()
                .filter(source -> kinds.find(source.kind()).isEmpty())
                .toList();
    }

    private static void refuseMissing(ShippedSource source) {
        if (!Files.isRegularFile(source.file())) {
            throw new IllegalStateException(
                    "The file (%s) of the shipped source (%s) is missing.".formatted(source.file(), source.id()));
        }
    }
}
