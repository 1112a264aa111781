package fr.preau.indicators.loading;

import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The places that territory holds, read once before a file: the database is busy while it is copied. */
final class KnownPlaces {

    private final Map<PlaceId, KnownPlace> places;

    private KnownPlaces(Map<PlaceId, KnownPlace> places) {
        this.places = places;
    }

    /** All of them. */
    static KnownPlaces read(JdbcClient sql) {
        return read(sql.sql("select place_id, school_kind, sector from indicators.subject where registered"));
    }

    /** Some of them: those that a short file names. */
    static KnownPlaces read(JdbcClient sql, Collection<PlaceId> named) {
        return read(sql.sql("""
                        select place_id, school_kind, sector from indicators.subject where registered and place_id = any (:named)""")
                .param("named", named.stream().map(PlaceId::toString).toArray(String[]::new)));
    }

    private static KnownPlaces read(JdbcClient.StatementSpec question) {
        var places = new HashMap<PlaceId, KnownPlace>();
        question.query(row -> {
            PlaceId id = PlaceId.parse(row.getString("place_id"));
            places.put(
                    id,
                    new KnownPlace(
                            id,
                            true,
                            Optional.of(row.getString("school_kind"))
                                    .filter(kind -> !kind.isEmpty())
                                    .map(SchoolKind::valueOf),
                            sector(row.getString("sector"))));
        });
        return new KnownPlaces(places);
    }

    private static Sector sector(String name) {
        return name.isEmpty() ? Sector.UNKNOWN : Sector.valueOf(name);
    }

    boolean contains(PlaceId place) {
        return places.containsKey(place);
    }

    /** What is known of a place, which territory may not hold. */
    KnownPlace get(PlaceId place) {
        KnownPlace known = places.get(place);
        return known != null ? known : KnownPlace.unregistered(place);
    }
}
