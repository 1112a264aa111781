package fr.preau.publication;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.shipped.ShippedSource;
import fr.preau.ui.Cell;
import fr.preau.ui.Formats;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of open data: every shipped file, once, to take away. */
public record FilesPage(List<ShippedSource> files) {

    static FilesPage of(List<ShippedSource> shipped) {
        Map<Path, ShippedSource> byPath = new LinkedHashMap<>();
        shipped.forEach(source -> byPath.putIfAbsent(source.file(), source));
        return new FilesPage(List.copyOf(byPath.values()));
    }

    public static List<Cell> cells(ShippedSource source) {
        var origin = SourceLine.origin(source) + " · " + source.period();
        return List.of(
                Cell.text(source.source().name()).note(origin),
                Cell.link(format(source), FilesController.addressOf(source))
                        .note(Formats.fileSize(source.file().toFile().length())));
    }

    /** As in {@code GeoJSON}: the suffix before that of the compression. */
    private static String format(ShippedSource source) {
        String[] parts = String.valueOf(source.file().getFileName()).split("\\.");
        return t("publication.files.format." + parts[parts.length - 2]);
    }
}
