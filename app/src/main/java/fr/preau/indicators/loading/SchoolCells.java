package fr.preau.indicators.loading;

import fr.preau.imports.Column;
import fr.preau.imports.Row;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file of measures tells of a school, for one that the register does not hold.
 *
 * @param kind of all its schools, unless a column tells
 */
record SchoolCells(
        SchoolKind kind,
        @Nullable Column<String> kindColumn,
        @Nullable Column<String> sectorColumn) {

    SchoolKind kind(Row row) {
        return kindColumn == null
                ? kind
                : SchoolKind.findBySlug(row.text(kindColumn)).orElse(kind);
    }

    Sector sector(Row row) {
        if (sectorColumn == null) {
            return Sector.UNKNOWN;
        }
        return switch (row.text(sectorColumn).toLowerCase(Locale.ROOT)) {
            case "public" -> Sector.PUBLIC;
            case "privé" -> Sector.PRIVATE_UNSPECIFIED;
            default -> Sector.UNKNOWN;
        };
    }

    Stream<Column<?>> columns() {
        return Stream.<@Nullable Column<?>>of(kindColumn, sectorColumn).flatMap(Stream::ofNullable);
    }
}
