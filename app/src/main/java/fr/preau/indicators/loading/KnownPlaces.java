package fr.preau.indicators.loading;

import fr.preau.territory.SchoolKind;
import fr.preau.values.PlaceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The places that territory holds, read once before a file: the database is busy while it is copied. */
final class KnownPlaces {

    /** With the kind of each school, '' for other places. */
    private final Map<String, String> places;

    private KnownPlaces(Map<String, String> places) {
        this.places = places;
    }

    static KnownPlaces read(JdbcClient sql) {
        var places = new HashMap<String, String>();
        sql.sql("select place_id, school_kind from indicators.subject where registered")
                .query(row -> {
                    places.put(row.getString("place_id"), row.getString("school_kind"));
                });
        return new KnownPlaces(places);
    }

    boolean contains(PlaceId place) {
        return places.containsKey(place.toString());
    }

    /** What the register says a school is; empty when it does not hold it, or the place is no school. */
    Optional<SchoolKind> kindOf(PlaceId place) {
        return Optional.ofNullable(places.get(place.toString()))
                .filter(kind -> !kind.isEmpty())
                .map(SchoolKind::valueOf);
    }
}
