package fr.preau.imports.shipped;

import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code sources.yaml}, and says which entry is wrong when one is. */
final class SourcesFile {

    static final String NAME = "sources.yaml";

    private final Path folder;

    private SourcesFile(Path folder) {
        this.folder = folder;
    }

    /**
     * The entries, by their order.
     *
     * @throws IllegalStateException when an entry lacks a field or holds a wrong one
     */
    static List<ShippedSource> read(Path folder) {
        try (Reader text = Files.newBufferedReader(folder.resolve(NAME))) {
            Map<String, List<Map<String, Object>>> document =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            var file = new SourcesFile(folder);
            return document.getOrDefault("sources", List.of()).stream()
                    .sorted(Comparator.comparingInt(entry -> Integer.parseInt(text(entry, "order"))))
                    .map(file::source)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ShippedSource source(Map<String, Object> entry) {
        try {
            return new ShippedSource(
                    text(entry, "id"),
                    folder.resolve(text(entry, "file")),
                    text(entry, "sha256"),
                    text(entry, "kind"),
                    Scope.parse(text(entry, "territory")),
                    new Source(
                            text(entry, "title"),
                            text(entry, "producer"),
                            text(entry, "licence"),
                            url(entry),
                            LocalDate.parse(text(entry, "vintage"))),
                    text(entry, "period"),
                    text(entry, "transformations"),
                    texts(entry, "known_holes"));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new IllegalStateException(
                    "The entry (%s) of %s is wrong: %s".formatted(entry.get("id"), NAME, wrong.getMessage()), wrong);
        }
    }

    private static @Nullable URI url(Map<String, Object> entry) {
        Object url = entry.getOrDefault("url", "");
        return url.toString().isBlank() ? null : URI.create(url.toString());
    }

    private static List<String> texts(Map<String, Object> entry, String field) {
        return entry.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(Map<String, Object> entry, String field) {
        return switch (entry.get(field)) {
            case null -> throw new IllegalArgumentException("the field (%s) is missing".formatted(field));
            case Date day ->
                day.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
            case Object other -> other.toString();
        };
    }
}
