package fr.preau.territory;

import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads an {@link Edition} from the tables, in the transaction of the caller. */
final class EditionReader {

    private static final Comparator<Place> FROM_THE_COUNTRY_DOWN =
            Comparator.comparing(place -> place.id().kind());

    private final JdbcClient sql;
    private final LocalDate today;
    private final List<Place> placesByName = new ArrayList<>();
    private final List<School> schoolsByName = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<PlaceId, List<Place>> ancestors = new HashMap<>();
    private final Set<PlaceId> dated = new HashSet<>();

    EditionReader(JdbcClient sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    Edition read() {
        readPlaces();
        readSchools();
        readAncestors();
        readDated();
        return new Edition(placesByName, ancestors, dated, schoolsByName, communeNames(), splitCommunes(), eventful());
    }

    private void readPlaces() {
        sql.sql(Places.PLACE + """
                 from territory.place p where p.closed_on is null and p.kind <> 'etablissement'
                order by p.name, p.id""").query(row -> {
            Place place = PlaceRows.place(row, 0);
            placesByName.add(place);
            places.put(row.getString("id"), place);
        });
    }

    private void readSchools() {
        sql.sql(Places.SCHOOL + " where p.closed_on is null and p.kind = 'etablissement' order by p.name, p.id")
                .query(row -> {
                    School school = PlaceRows.school(row, 0);
                    schoolsByName.add(school);
                    places.put(row.getString("id"), school.place());
                });
    }

    private void readAncestors() {
        sql.sql("""
                select place_id, string_agg(ancestor_id, ' ') as ancestors from territory.placement
                where valid_to = 'infinity' group by place_id""").query(row -> {
            Place place = places.get(row.getString("place_id"));
            if (place != null) {
                readAncestors(place, row.getString("ancestors"));
            }
        });
    }

    private void readAncestors(Place place, String ids) {
        List<Place> found = new ArrayList<>();
        for (String id : ids.split(" ")) {
            Place ancestor = places.get(id);
            if (ancestor == null) {
                dated.add(place.id());
            } else {
                found.add(ancestor);
            }
        }
        found.sort(FROM_THE_COUNTRY_DOWN);
        ancestors.put(place.id(), List.copyOf(found));
    }

    private void readDated() {
        sql.sql("""
                        select distinct place_id from territory.placement
                        where valid_from > :today or valid_to > :today and valid_to < 'infinity'""").param("today", today).query(row -> {
            dated.add(PlaceId.parse(row.getString("place_id")));
        });
    }

    private List<String> communeNames() {
        return sql.sql("""
                        select distinct commune_name from territory.school where commune_name is not null
                        order by commune_name""")
                .query((row, number) -> row.getString("commune_name"))
                .list();
    }

    private Set<PlaceId> splitCommunes() {
        Set<PlaceId> communes = new HashSet<>();
        sql.sql("select distinct 'commune-' || commune_code as id from territory.split_commune")
                .query(row -> {
                    communes.add(PlaceId.parse(row.getString("id")));
                });
        return communes;
    }

    private Set<PlaceId> eventful() {
        Set<PlaceId> eventful = new HashSet<>();
        sql.sql("select distinct place_id from territory.place_event").query(row -> {
            eventful.add(PlaceId.parse(row.getString("place_id")));
        });
        return eventful;
    }
}
