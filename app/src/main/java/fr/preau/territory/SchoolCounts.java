package fr.preau.territory;

import fr.preau.values.PlaceId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * How many open schools of each kind lie in each place today. Nearly every page asks, and over the whole country it is long to count:
 * it is counted once after each import and kept in memory, some forty thousand small maps with the country.
 */
@Component
public class SchoolCounts {

    private final JdbcClient sql;
    private final Remembered<Counted> counted;

    SchoolCounts(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.counted = Remembered.ofPlaces(sql, transactions, () -> new Counted(countPlaces(), countEverywhere()));
    }

    /** The counts as they are: who asks for many places asks once. */
    public Counted now() {
        return counted.now();
    }

    private Map<PlaceId, Map<SchoolKind, Long>> countPlaces() {
        Map<PlaceId, Map<SchoolKind, Long>> places = new HashMap<>();
        sql.sql("""
                select m.ancestor_id, s.kind, count(*) as schools
                from territory.placement m
                join territory.school s on s.id = m.place_id
                join territory.place p on p.id = s.id and p.closed_on is null
                where m.valid_to = 'infinity'
                group by m.ancestor_id, s.kind""").query(row -> {
            places.computeIfAbsent(PlaceId.parse(row.getString("ancestor_id")), any -> new EnumMap<>(SchoolKind.class))
                    .put(SchoolKind.valueOf(row.getString("kind")), row.getLong("schools"));
        });
        return places;
    }

    private Map<SchoolKind, Long> countEverywhere() {
        Map<SchoolKind, Long> kinds = new EnumMap<>(SchoolKind.class);
        sql.sql("""
                select s.kind, count(*) as schools
                from territory.school s join territory.place p on p.id = s.id and p.closed_on is null
                group by s.kind""").query(row -> {
            kinds.put(SchoolKind.valueOf(row.getString("kind")), row.getLong("schools"));
        });
        return kinds;
    }

    /** The counts between two imports. */
    public static final class Counted {

        private final Map<PlaceId, Map<SchoolKind, Long>> places;
        private final Map<SchoolKind, Long> everywhere;

        private Counted(Map<PlaceId, Map<SchoolKind, Long>> places, Map<SchoolKind, Long> everywhere) {
            this.places = places;
            this.everywhere = everywhere;
        }

        /** Those of a place; a kind of which there is none is not named. */
        public Map<SchoolKind, Long> in(PlaceId place) {
            return places.getOrDefault(place, Map.of());
        }

        /** How many schools of all kinds lie in a place. */
        public long totalIn(PlaceId place) {
            return in(place).values().stream().mapToLong(Long::longValue).sum();
        }

        /** All of them, those of which nobody knows the place included. */
        public Map<SchoolKind, Long> everywhere() {
            return everywhere;
        }
    }
}
