package fr.preau.territory.web;

import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open schools that pass a filter: one page of them, how many of each kind, or all of them one after the other. */
@Component
public class SchoolList {

    private static final String COLUMNS = """
            select p.id, p.name, s.uai, s.kind, s.sector, s.postcode, s.commune_name, p.latitude, p.longitude,
                   c.ancestor_id as commune_id, d.ancestor_id as department_id, dp.name as department_name""";

    private static final String TABLES = """
            \nfrom territory.school s
            join territory.place p on p.id = s.id
            left join territory.placement c on c.place_id = s.id and c.ancestor_kind = 'commune' and c.valid_to = 'infinity'
            left join territory.placement d on d.place_id = s.id and d.ancestor_kind = 'departement'
                 and d.valid_to = 'infinity'
            left join territory.place dp on dp.id = d.ancestor_id
            where p.closed_on is null""";

    private final JdbcClient sql;

    SchoolList(JdbcClient sql) {
        this.sql = sql;
    }

    /** Rows {@code offset} to {@code offset + limit} of the filtered list. */
    List<Line> list(SchoolFilter filter, int offset, int limit) {
        var conditions = Conditions.of(filter);
        return sql.sql(COLUMNS + TABLES + conditions.text() + order(filter) + " limit :limit offset :offset")
                .params(conditions.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(Line::of)
                .list();
    }

    /** How many schools of each kind pass the filter, the choice of kinds itself left aside. */
    Map<SchoolKind, Long> countByKind(SchoolFilter filter) {
        var conditions = Conditions.of(filter.ofAnyKind());
        Map<SchoolKind, Long> counts = new LinkedHashMap<>();
        sql.sql("select s.kind, count(*) as schools" + TABLES + conditions.text() + " group by s.kind")
                .params(conditions.values())
                .query((row, number) -> counts.put(SchoolKind.valueOf(row.getString("kind")), row.getLong("schools")))
                .list();
        return counts;
    }

    /** All the filtered schools in order, one at a time, in constant memory. */
    void forEach(SchoolFilter filter, Consumer<Line> consumer) {
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

    private static String order(SchoolFilter filter) {
        String direction = filter.descending() ? " desc" : "";
        return " order by " + filter.order().column() + direction + " nulls last, p.name, s.uai";
    }

    /** One line of the list. */
    public record Line(
            PlaceId id,
            String uai,
            String name,
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

        static Line of(ResultSet row, int number) throws SQLException {
            return new Line(
                    PlaceId.parse(row.getString("id")),
                    row.getString("uai"),
                    row.getString("name"),
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
            var text = new StringBuilder();
            Map<String, Object> values = new LinkedHashMap<>();
            if (!filter.kinds().isEmpty()) {
                text.append(" and s.kind = any (:kinds)");
                values.put("kinds", filter.kinds().stream().map(Enum::name).toArray(String[]::new));
            }
            if (filter.sector() != null) {
                text.append(
                        switch (filter.sector()) {
                            case PUBLIC -> " and s.sector = 'PUBLIC'";
                            case PRIVE -> " and s.sector like 'PRIVATE%'";
                        });
            }
            if (filter.within() != null) {
                text.append(" and exists (select from territory.placement w where w.place_id = s.id"
                        + " and w.ancestor_id = :within and w.valid_to = 'infinity')");
                values.put("within", filter.within().toString());
            }
            List<String> words = new ArrayList<>();
            for (String word : filter.words().split("[^\\p{L}\\p{N}]+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            if (!words.isEmpty()) {
                text.append(
                        " and exists (select from territory.search_entry e where e.place_id = s.id and e.words like all"
                                + " (select '% ' || territory.plain(w) || '%' from unnest(:words) w))");
                values.put("words", words.toArray(String[]::new));
            }
            return new Conditions(text.toString(), values);
        }
    }
}
