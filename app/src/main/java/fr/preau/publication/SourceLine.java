package fr.preau.publication;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.shipped.ShippedSource;
import fr.preau.ui.Cell;
import fr.preau.ui.Formats;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A shipped file on the page of sources, and when it was last loaded here. */
public record SourceLine(ShippedSource source, Cell loaded) {

    public String title() {
        return source.source().name();
    }

    public List<Cell> cells() {
        return List.of(
                Cell.text(title()).note(origin(source)),
                Cell.text(source.period()).note(vintage()),
                loaded);
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
