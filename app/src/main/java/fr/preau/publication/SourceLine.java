package fr.preau.publication;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.shipped.ShippedSource;
import fr.preau.imports.shipped.SourceCheck;
import fr.preau.ui.Cell;
import fr.preau.ui.Formats;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A shipped file on the page of sources.
 *
 * @param loaded when it was last loaded here
 * @param check when somebody last looked for a newer edition; empty when nobody did
 */
public record SourceLine(ShippedSource source, Cell loaded, Optional<SourceCheck> check) {

    public String title() {
        return source.source().name();
    }

    public List<Cell> cells() {
        return List.of(
                Cell.text(title()).note(origin(source)),
                Cell.text(source.period()).note(vintage()),
                loaded,
                newer());
    }

    private Cell newer() {
        return check.map(known -> Cell.text(known.newer().orElseGet(() -> t("publication.check.none")))
                        .note(t("publication.check.on", Formats.date(known.on()))))
                .orElseGet(() -> Cell.absent(t("publication.check.never")));
    }

    /** Where its producer publishes it. */
    public Optional<URI> producerPage() {
        return Optional.ofNullable(source.source().url());
    }

    /** Who publishes it, and under which licence. */
    static String origin(ShippedSource source) {
        return source.source().producer() + " · " + source.source().licence();
    }

    private String vintage() {
        LocalDate day = source.source().vintage();
        return day == null ? "" : t("publication.sources.vintage", Formats.date(day));
    }
}
