package fr.preau.territory.web;

import fr.preau.territory.Edition;
import fr.preau.territory.Gazetteer;
import fr.preau.territory.Located;
import fr.preau.territory.Place;
import fr.preau.territory.Position;
import fr.preau.territory.School;
import fr.preau.territory.SchoolCounts;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schools that pass a filter: one page of them, how many of each kind, or all of them one after the other. */
@Component
public class SchoolList {

    private static final String ID = "etablissement-";

    private static final String COLUMNS = """
            select p.id, p.name, p.opened_on, p.closed_on, s.uai, s.kind, s.sector, s.postcode, s.commune_name, p.latitude, p.longitude,
                   c.ancestor_id as commune_id, d.ancestor_id as department_id, dp.name as department_name""";

    private static final String TABLES = """
            \nfrom territory.school s
            join territory.place p on p.id = s.id
            left join territory.placement c on c.place_id = s.id and c.ancestor_kind = 'commune' and c.valid_to = 'infinity'
            left join territory.placement d on d.place_id = s.id and d.ancestor_kind = 'departement' and d.valid_to = 'infinity'
            left join territory.place dp on dp.id = d.ancestor_id""";

    private static final String DEPARTMENT = """
            \nleft join territory.placement d on d.place_id = s.id and d.ancestor_kind = 'departement' and d.valid_to = 'infinity'""";

    private static final String FILTERED =
            " from territory.school s join territory.place p on p.id = s.id and p.kind = 'etablissement'";

    private final JdbcClient sql;
    private final SchoolCounts counts;
    private final Gazetteer gazetteer;
    private final PlaceSearch search;

    SchoolList(JdbcClient sql, SchoolCounts counts, Gazetteer gazetteer, PlaceSearch search) {
        this.sql = sql;
        this.counts = counts;
        this.gazetteer = gazetteer;
        this.search = search;
    }

    /** Rows {@code offset} to {@code offset + limit} of the filtered list. */
    List<Line> list(SchoolFilter filter, int offset, int limit) {
        return inMemory(filter)
                .map(schools -> schools.page(offset, limit))
                .orElseGet(() -> readPage(filter, offset, limit));
    }

    private Optional<SchoolsInMemory> inMemory(SchoolFilter filter) {
        return SchoolsInMemory.answers(filter)
                ? gazetteer.current().map(edition -> new SchoolsInMemory(edition, filter, among(edition, filter)))
                : Optional.empty();
    }

    /** The schools among which to look, by name. */
    private List<Located> among(Edition edition, SchoolFilter filter) {
        var words = NameWords.of(filter.words());
        return words.isEmpty()
                ? edition.schoolsIn(filter.within())
                : search.listWith(words).stream()
                        .map(PlaceId::parse)
                        .flatMap(id -> edition.findSchool(id).stream())
                        .filter(school -> filter.within() == null || school.isIn(filter.within()))
                        .sorted(Comparator.comparingInt(Located::rank))
                        .toList();
    }

    /** What surrounds the rows of the page is looked for once they are known. */
    private List<Line> readPage(SchoolFilter filter, int offset, int limit) {
        var conditions = Conditions.of(filter);
        String department = filter.order() == SchoolFilter.Order.DEPARTMENT ? DEPARTMENT : "";
        String page = "select s.id" + FILTERED + department + conditions.text() + order(filter)
                + " limit :limit offset :offset";
        return sql.sql(COLUMNS + TABLES + " where s.id in (" + page + ")" + order(filter))
                .params(conditions.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(Line::of)
                .list();
    }

    /** How many schools of each kind pass the filter, the choice of kinds itself left aside. */
    Map<SchoolKind, Long> countByKind(SchoolFilter filter) {
        if (filter.isOfPlaceAlone()) {
            SchoolCounts.Counted now = counts.now();
            return filter.within() == null ? now.everywhere() : now.in(filter.within());
        }
        SchoolFilter others = filter.ofAnyKind();
        return inMemory(others).map(SchoolsInMemory::countByKind).orElseGet(() -> readCounts(others));
    }

    private Map<SchoolKind, Long> readCounts(SchoolFilter filter) {
        var conditions = Conditions.of(filter);
        Map<SchoolKind, Long> found = new LinkedHashMap<>();
        sql.sql("select s.kind, count(*) as schools" + FILTERED + conditions.text() + " group by s.kind")
                .params(conditions.values())
                .query((row, number) -> found.put(SchoolKind.valueOf(row.getString("kind")), row.getLong("schools")))
                .list();
        return found;
    }

    /** All the filtered schools in order, one at a time, in constant memory. */
    void forEach(SchoolFilter filter, Consumer<Line> consumer) {
        inMemory(filter)
                .ifPresentOrElse(
                        schools -> schools.stream().map(Line::ofOpen).forEach(consumer),
                        () -> readEach(filter, consumer));
    }

    private void readEach(SchoolFilter filter, Consumer<Line> consumer) {
        var conditions = Conditions.of(filter);
        try (var lines = sql
                .sql(COLUMNS + TABLES + conditions.text() + order(filter))
                .params(conditions.values())
                .withFetchSize(1000)
                .query(Line::of)
                .stream()) {
            lines.forEach(consumer);
        }
    }

    /**
     * A page of the filtered schools in the order of their UAI, which an index gives.
     *
     * @param after the UAI of the last school read; empty for the first page
     */
    List<Line> listAfter(SchoolFilter filter, String after, int limit) {
        var conditions = Conditions.of(filter);
        return sql.sql(COLUMNS + TABLES + conditions.text() + " and s.id > :after order by s.id limit :limit")
                .params(conditions.values())
                .param("after", ID + after)
                .param("limit", limit)
                .query(Line::of)
                .list();
    }

    long count(SchoolFilter filter) {
        var conditions = Conditions.of(filter);
        return sql.sql("select count(*)" + FILTERED + conditions.text())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    Optional<Line> find(Uai uai) {
        return sql.sql(COLUMNS + TABLES + " where s.uai = :uai")
                .param("uai", uai.code())
                .query(Line::of)
                .optional();
    }

    private static String order(SchoolFilter filter) {
        String direction = filter.descending() ? " desc" : "";
        if (filter.order() == SchoolFilter.Order.UAI) {
            return " order by s.id" + direction;
        }
        if (filter.order() == SchoolFilter.Order.NAME) {
            return " order by p.name" + direction + ", p.id" + direction;
        }
        return " order by " + filter.order().column() + direction + " nulls last, p.name, p.id";
    }

    /** One line of the list. */
    public record Line(
            PlaceId id,
            String uai,
            String name,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            SchoolKind kind,
            Sector sector,
            @Nullable String postcode,
            @Nullable String communeName,
            @Nullable String communeId,
            @Nullable String departmentId,
            @Nullable String departmentName,
            @Nullable Double latitude,
            @Nullable Double longitude) {

        public String path() {
            return "/etablissements/" + uai;
        }

        static Line ofOpen(Located located) {
            School school = located.school();
            Place place = school.place();
            Place commune = located.ancestor(PlaceKind.COMMUNE);
            Place department = located.ancestor(PlaceKind.DEPARTMENT);
            Position position = place.position();
            return new Line(
                    place.id(),
                    school.uai().code(),
                    place.name(),
                    place.openedOn(),
                    place.closedOn(),
                    school.kind(),
                    school.sector(),
                    school.postcode(),
                    school.communeName(),
                    commune == null ? null : commune.id().toString(),
                    department == null ? null : department.id().toString(),
                    department == null ? null : department.name(),
                    position == null ? null : position.latitude(),
                    position == null ? null : position.longitude());
        }

        static Line of(ResultSet row, int number) throws SQLException {
            return new Line(
                    PlaceId.parse(row.getString("id")),
                    row.getString("uai"),
                    row.getString("name"),
                    row.getObject("opened_on", LocalDate.class),
                    row.getObject("closed_on", LocalDate.class),
                    SchoolKind.valueOf(row.getString("kind")),
                    Sector.valueOf(row.getString("sector")),
                    row.getString("postcode"),
                    row.getString("commune_name"),
                    row.getString("commune_id"),
                    row.getString("department_id"),
                    row.getString("department_name"),
                    row.getObject("latitude", Double.class),
                    row.getObject("longitude", Double.class));
        }
    }

    /** The filter as SQL conditions with their values. */
    private record Conditions(String text, Map<String, Object> values) {

        static Conditions of(SchoolFilter filter) {
            var text = new StringBuilder(
                    switch (filter.state()) {
                        case OPEN -> " where p.closed_on is null";
                        case CLOSED -> " where p.closed_on is not null";
                        case ANY -> " where true";
                    });
            Map<String, Object> values = new LinkedHashMap<>();
            if (!filter.kinds().isEmpty()) {
                text.append(" and s.kind = any (:kinds)");
                values.put("kinds", filter.kinds().stream().map(Enum::name).toArray(String[]::new));
            }
            if (filter.sector() != null) {
                text.append(
                        switch (filter.sector()) {
                            case PUBLIC -> " and s.sector = 'PUBLIC'";
                            case PRIVATE -> " and s.sector like 'PRIVATE%'";
                        });
            }
            if (filter.within() != null) {
                text.append(" and exists (select from territory.placement w where w.place_id = s.id"
                        + " and w.ancestor_id = :within and w.valid_to = 'infinity')");
                values.put("within", filter.within().toString());
            }
            var words = NameWords.of(filter.words());
            if (!words.isEmpty()) {
                text.append(" and s.id in (")
                        .append(words.places(
                                filter.state() == SchoolFilter.State.OPEN ? "false" : "p.closed_on is not null"))
                        .append(")");
                values.putAll(words.values());
            }
            return new Conditions(text.toString(), values);
        }
    }
}
