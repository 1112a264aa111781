package fr.preau.territory;

import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads places and schools from the columns that {@link Places} selects. */
final class PlaceRows {

    private PlaceRows() {}

    static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                PlaceId.parse(row.getString("id")),
                row.getString("name"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("population", Integer.class),
                position(row));
    }

    static School school(ResultSet row, int number) throws SQLException {
        return new School(
                place(row, number),
                new Uai(row.getString("uai")),
                SchoolKind.valueOf(row.getString("kind")),
                Sector.valueOf(row.getString("sector")),
                row.getString("postcode"),
                row.getString("commune_name"),
                row.getString("given_commune"),
                row.getBoolean("shared_position"));
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return latitude == null || longitude == null ? null : new Position(latitude, longitude);
    }
}
