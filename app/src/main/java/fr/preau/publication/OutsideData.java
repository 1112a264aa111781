package fr.preau.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;

/**
 * What the shipped data do not hold, as {@code data/not-shipped.yaml} says it in French.
 *
 * @param leftOut open data that exist and are not shipped
 * @param missing what no open data says
 */
public record OutsideData(List<LeftOut> leftOut, List<String> missing) {

    private static final String NAME = "not-shipped.yaml";
    static final OutsideData NONE = new OutsideData(List.of(), List.of());

    public OutsideData {
        leftOut = List.copyOf(leftOut);
        missing = List.copyOf(missing);
    }

    /** Reads the list in the folder of shipped data; nothing when the folder has none. */
    static OutsideData in(Path folder) {
        var file = new FileSystemResource(folder.resolve(NAME));
        return file.exists() ? read(file) : NONE;
    }

    private static OutsideData read(FileSystemResource file) {
        try {
            var content = new YamlPropertySourceLoader().load(NAME, file);
            var binder = new Binder(ConfigurationPropertySources.from(content));
            return new OutsideData(
                    binder.bind("left-out", Bindable.listOf(LeftOut.class)).orElse(List.of()),
                    binder.bind("missing", Bindable.listOf(String.class)).orElse(List.of()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Open data that exist and that the product does not ship, and why. */
    public record LeftOut(String title, String reason) {}
}
