package fr.preau.publication;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.Source;
import fr.preau.imports.shipped.ShippedSource;
import fr.preau.ui.Cell;
import fr.preau.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last time that a file was loaded here.
 *
 * @param kind code of the kind of import that read it
 * @param sha256 of the file as it was delivered
 * @param accepted lines that were not refused; of a national file, a smaller territory keeps only its own
 * @param rejected lines that were refused, each with its reason in the report
 */
public record Loading(String kind, String sha256, Source source, Instant loadedAt, int accepted, int rejected) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    boolean isOf(ShippedSource shipped) {
        return kind.equals(shipped.kind()) && sha256.equals(shipped.sha256());
    }

    /** Its line among the files that are not shipped. */
    public List<Cell> cells() {
        return List.of(Cell.text(source.name()).note(origin()), vintageCell(), loadedCell());
    }

    /** The day of the loading, and how many lines were accepted and refused. */
    Cell loadedCell() {
        LocalDate day = loadedAt.atZone(PARIS).toLocalDate();
        return Cell.text(Formats.date(day)).note(tally());
    }

    /** Some kinds read a tree, and count no lines. */
    private String tally() {
        return accepted + rejected == 0 ? "" : t("publication.sources.tally", accepted, rejected);
    }

    private Cell vintageCell() {
        LocalDate day = source.vintage();
        return Cell.text(day == null ? t("publication.sources.notSaid") : Formats.date(day));
    }

    /** Who publishes the file and under which licence, as far as it was said. */
    private String origin() {
        return Stream.of(source.producer(), source.licence())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
