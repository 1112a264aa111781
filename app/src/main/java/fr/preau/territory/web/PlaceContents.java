package fr.preau.territory.web;

import fr.preau.territory.Edition;
import fr.preau.territory.Gazetteer;
import fr.preau.territory.Places;
import fr.preau.territory.School;
import fr.preau.territory.SchoolCounts;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in a place: its schools and the places that it is made of. */
@Component
public class PlaceContents {

    /** The places that people know by their schools: a page of those names each of them. */
    private static final Set<PlaceKind> MADE_OF_SCHOOLS = Set.of(
            PlaceKind.COMMUNE,
            PlaceKind.BASIN,
            PlaceKind.CONSTITUENCY,
            PlaceKind.CATCHMENT_NETWORK,
            PlaceKind.PLACE_SET);

    private final JdbcClient sql;
    private final Places places;
    private final SchoolCounts counts;
    private final Gazetteer gazetteer;

    PlaceContents(JdbcClient sql, Places places, SchoolCounts counts, Gazetteer gazetteer) {
        this.sql = sql;
        this.places = places;
        this.counts = counts;
        this.gazetteer = gazetteer;
    }

    /** What memory holds of that day, where it does. */
    private Optional<ContentsInMemory> inMemory(LocalDate day) {
        return day.equals(places.today())
                ? gazetteer.current().filter(Edition::isWhole).map(edition -> new ContentsInMemory(edition, day))
                : Optional.empty();
    }

    /** How many schools of each kind were open in the place on that day. */
    Map<SchoolKind, Long> countSchools(PlaceId id, LocalDate day) {
        return day.equals(places.today()) ? counts.now().in(id) : countSchoolsOf(id, day);
    }

    private Map<SchoolKind, Long> countSchoolsOf(PlaceId id, LocalDate day) {
        Map<SchoolKind, Long> counts = new EnumMap<>(SchoolKind.class);
        sql.sql("""
                        select s.kind, count(*) as schools
                        from territory.placement m
                        join territory.school s on s.id = m.place_id
                        join territory.place p on p.id = s.id
                        where m.ancestor_id = :id and m.valid_from <= :day and :day < m.valid_to
                        and (p.opened_on is null or p.opened_on <= :day) and (p.closed_on is null or p.closed_on > :day)
                        group by s.kind""").param("id", id.toString()).param("day", day).query(row -> {
            counts.put(SchoolKind.valueOf(row.getString("kind")), row.getLong("schools"));
        });
        return counts;
    }

    /**
     * The places smaller than this one that share communes or schools with it on that day, the EPCI that straddle its border
     * included, each with how many schools of this place it holds.
     */
    List<Part> listParts(PlaceId id, LocalDate day) {
        if (id.equals(PlaceId.FRANCE)) {
            return listWithSchools(PlaceKind.REGION);
        }
        return inMemory(day)
                .map(contents -> contents.listParts(id, smallerKinds(id.kind())))
                .orElseGet(() -> readParts(id, day));
    }

    private List<Part> readParts(PlaceId id, LocalDate day) {
        return sql.sql("""
                        with inside as (
                            select m.place_id, p.kind,
                                   p.kind = 'etablissement' and (p.opened_on is null or p.opened_on <= :day) as school
                            from territory.placement m join territory.place p on p.id = m.place_id
                            where m.ancestor_id = :id and m.valid_from <= :day and :day < m.valid_to
                            and (p.closed_on is null or p.closed_on > :day)
                        ), part as (
                            select a.ancestor_id as id, count(*) filter (where i.school) as schools
                            from inside i join territory.placement a on a.place_id = i.place_id
                                 and a.valid_from <= :day and :day < a.valid_to
                            where a.ancestor_id <> :id and a.ancestor_kind = any (:kinds) group by a.ancestor_id
                            union all
                            select i.place_id, 0 from inside i where i.kind = any (:kinds)
                        )
                        select p.id, p.name, max(part.schools) as schools, p.population
                        from part join territory.place p on p.id = part.id
                        where p.kind = any (:kinds)
                        group by p.id, p.name, p.population order by p.name, p.id""")
                .param("id", id.toString())
                .param("day", day)
                .param(
                        "kinds",
                        smallerKinds(id.kind()).stream().map(PlaceKind::slug).toArray(String[]::new))
                .query(Part::of)
                .list();
    }

    /**
     * The first schools of a place that is small enough for that, as they were on that day: collèges and lycées, then écoles, each by
     * name. None for larger places, which have smaller ones inside.
     */
    List<SchoolInside> listSchools(PlaceId id, LocalDate day, int limit) {
        if (!MADE_OF_SCHOOLS.contains(id.kind())) {
            return List.of();
        }
        return inMemory(day)
                .map(contents -> contents.listSchools(id, limit))
                .orElseGet(() -> readSchools(id, day, limit));
    }

    private List<SchoolInside> readSchools(PlaceId id, LocalDate day, int limit) {
        return sql.sql("""
                        select s.uai, p.name, s.kind, s.sector, s.commune_name
                        from territory.placement m
                        join territory.school s on s.id = m.place_id
                        join territory.place p on p.id = s.id
                        where m.ancestor_id = :id and m.valid_from <= :day and :day < m.valid_to
                        and (p.opened_on is null or p.opened_on <= :day) and (p.closed_on is null or p.closed_on > :day)
                        order by s.kind = 'ECOLE', p.name, s.uai limit :limit""")
                .param("id", id.toString())
                .param("day", day)
                .param("limit", limit)
                .query(SchoolInside::of)
                .list();
    }

    /** The open places of a kind that hold schools, each with how many. */
    List<Part> listWithSchools(PlaceKind kind) {
        SchoolCounts.Counted now = counts.now();
        return places.listWithSchools(kind).stream()
                .map(place -> new Part(place.id(), place.name(), now.totalIn(place.id())))
                .toList();
    }

    private static List<PlaceKind> smallerKinds(PlaceKind kind) {
        return switch (kind) {
            case REGION, ACADEMIC_REGION -> List.of(PlaceKind.DEPARTMENT, PlaceKind.ACADEMY);
            case ACADEMY -> List.of(PlaceKind.DEPARTMENT, PlaceKind.CONSTITUENCY, PlaceKind.BASIN);
            case DEPARTMENT ->
                List.of(
                        PlaceKind.EPCI,
                        PlaceKind.CATCHMENT_NETWORK,
                        PlaceKind.CONSTITUENCY,
                        PlaceKind.BASIN,
                        PlaceKind.COMMUNE);
            case EPCI -> List.of(PlaceKind.COMMUNE, PlaceKind.CATCHMENT_NETWORK);
            case BASIN, CONSTITUENCY, CATCHMENT_NETWORK, PLACE_SET -> List.of(PlaceKind.COMMUNE);
            case COUNTRY, COMMUNE, SCHOOL -> List.of();
        };
    }

    /** A place inside another, with how many of the other's schools it holds. */
    public record Part(PlaceId id, String name, long schools) {

        static Part of(ResultSet row, int number) throws SQLException {
            return new Part(PlaceId.parse(row.getString("id")), row.getString("name"), row.getLong("schools"));
        }

        public String path() {
            return "/lieux/" + id;
        }
    }

    /**
     * A school inside a place.
     *
     * @param communeName as the source of the school writes it
     */
    public record SchoolInside(
            String uai,
            String name,
            SchoolKind kind,
            Sector sector,
            @Nullable String communeName) {

        static SchoolInside ofOpen(School school) {
            return new SchoolInside(
                    school.uai().code(), school.place().name(), school.kind(), school.sector(), school.communeName());
        }

        static SchoolInside of(ResultSet row, int number) throws SQLException {
            return new SchoolInside(
                    row.getString("uai"),
                    row.getString("name"),
                    SchoolKind.valueOf(row.getString("kind")),
                    Sector.valueOf(row.getString("sector")),
                    row.getString("commune_name"));
        }

        public String path() {
            return "/etablissements/" + uai;
        }
    }
}
