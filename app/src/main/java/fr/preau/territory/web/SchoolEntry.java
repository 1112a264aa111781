package fr.preau.territory.web;

import fr.preau.api.Feature;
import fr.preau.api.ValueTexts;
import fr.preau.exports.TableExport;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school as programs read it. What no source tells is left out.
 *
 * @param closedOn first day on which it no longer exists
 * @param communeName as the source of the school writes it
 * @param latitude WGS 84, degrees
 * @param longitude WGS 84, degrees
 * @param page address of the page that shows it, on this site
 */
record SchoolEntry(
        PlaceId id,
        Uai uai,
        String name,
        SchoolKind kind,
        Sector sector,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String postcode,
        @Nullable String communeName,
        @Nullable PlaceId commune,
        @Nullable PlaceId department,
        @Nullable String departmentName,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String page) {

    static final TableExport TABLE = TableExport.ofCodes(
            "schools",
            "id",
            "uai",
            "name",
            "kind",
            "sector",
            "openedOn",
            "closedOn",
            "postcode",
            "communeName",
            "commune",
            "department",
            "departmentName",
            "latitude",
            "longitude",
            "page");

    static SchoolEntry of(SchoolList.Line line) {
        return new SchoolEntry(
                line.id(),
                new Uai(line.uai()),
                line.name(),
                line.kind(),
                line.sector(),
                line.openedOn(),
                line.closedOn(),
                line.postcode(),
                line.communeName(),
                place(line.communeId()),
                place(line.departmentId()),
                line.departmentName(),
                line.latitude(),
                line.longitude(),
                line.path());
    }

    Feature<SchoolEntry> drawn() {
        return latitude == null || longitude == null
                ? Feature.nowhere(id.toString(), this)
                : Feature.point(id.toString(), longitude, latitude, this);
    }

    /** A row of {@link #TABLE}. */
    @Nullable
    Object[] cells() {
        return new @Nullable Object[] {
            id,
            uai,
            name,
            kind.slug(),
            ValueTexts.text(sector),
            openedOn,
            closedOn,
            postcode,
            communeName,
            commune,
            department,
            departmentName,
            latitude,
            longitude,
            page
        };
    }

    private static @Nullable PlaceId place(@Nullable String id) {
        return id == null ? null : PlaceId.parse(id);
    }
}
