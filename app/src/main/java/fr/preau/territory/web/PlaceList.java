package fr.preau.territory.web;

import fr.preau.territory.Place;
import fr.preau.territory.Position;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places of a day that pass a filter, by kind and code: a page of them, how many, or all of them one after the other. */
@Component
class PlaceList {

    private static final String COLUMNS =
            "select p.id, p.name, p.opened_on, p.closed_on, p.population, p.latitude, p.longitude";

    private final JdbcClient sql;

    PlaceList(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A page of the places.
     *
     * @param after kind and code of the last place read; empty for the first page
     */
    List<Drawn> listAfter(PlaceQuestion question, LocalDate day, List<String> after, int limit, Drawing drawing) {
        var conditions = Conditions.of(question, day);
        return sql.sql(COLUMNS + drawing.column + " from territory.place p" + drawing.table + conditions.text()
                        + " and (p.kind, p.code) > (:after_kind, :after_code) order by p.kind, p.code limit :limit")
                .params(conditions.values())
                .param("after_kind", after.isEmpty() ? "" : after.getFirst())
                .param("after_code", after.isEmpty() ? "" : after.getLast())
                .param("limit", limit)
                .query((row, number) -> new Drawn(place(row), row.getString("geometry")))
                .list();
    }

    long count(PlaceQuestion question, LocalDate day) {
        var conditions = Conditions.of(question, day);
        return sql.sql("select count(*) from territory.place p" + conditions.text())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    /** All of them, one at a time, in constant memory. */
    void forEach(PlaceQuestion question, LocalDate day, Consumer<Place> consumer) {
        var conditions = Conditions.of(question, day);
        try (var places = sql
                .sql(COLUMNS + " from territory.place p" + conditions.text() + " order by p.kind, p.code")
                .params(conditions.values())
                .withFetchSize(1000)
                .query((row, number) -> place(row))
                .stream()) {
            places.forEach(consumer);
        }
    }

    /** GeoJSON geometry of a place. */
    Optional<String> findOutline(PlaceId place) {
        return sql.sql("select geometry from territory.outline where place_id = :place")
                .param("place", place.toString())
                .query(String.class)
                .optional();
    }

    private static Place place(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return new Place(
                PlaceId.parse(row.getString("id")),
                row.getString("name"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("population", Integer.class),
                latitude == null || longitude == null ? null : new Position(latitude, longitude));
    }

    /** Whether outlines are read too; they are heavy. */
    enum Drawing {
        WITHOUT_OUTLINE(", null as geometry", ""),
        WITH_OUTLINE(", o.geometry", " left join territory.outline o on o.place_id = p.id");

        private final String column;
        private final String table;

        Drawing(String column, String table) {
            this.column = column;
            this.table = table;
        }
    }

    /** @param outline GeoJSON geometry; null when none is known or none was asked for */
    record Drawn(Place place, @Nullable String outline) {}

    /** The question as SQL conditions with their values. */
    private record Conditions(String text, Map<String, Object> values) {

        static Conditions of(PlaceQuestion question, LocalDate day) {
            var text = new StringBuilder(" where (p.opened_on is null or p.opened_on <= :day)"
                    + " and (p.closed_on is null or p.closed_on > :day)");
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("day", day);
            if (question.kind() != null && !question.kind().isEmpty()) {
                text.append(" and p.kind = any (:kinds)");
                values.put(
                        "kinds", question.kind().stream().map(PlaceKind::slug).toArray(String[]::new));
            }
            if (question.within() != null) {
                text.append(" and exists (select from territory.placement m where m.place_id = p.id"
                        + " and m.ancestor_id = :within and m.valid_from <= :day and :day < m.valid_to)");
                values.put("within", question.within().toString());
            }
            var words = NameWords.of(Objects.requireNonNullElse(question.q(), ""));
            if (!words.isEmpty()) {
                text.append(" and p.id in (")
                        .append(words.places("p.closed_on > :day"))
                        .append(")");
                values.putAll(words.values());
            }
            return new Conditions(text.toString(), values);
        }
    }
}
