package fr.preau.publication;

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
        return List.of(
                Cell.text(source.source().name()).note(SourceLine.origin(source)),
                Cell.text(source.period()),
                Cell.link(String.valueOf(source.file().getFileName()), FilesController.addressOf(source))
                        .note(Formats.fileSize(source.file().toFile().length())));
    }
}
