package fr.preau.indicators;

import fr.preau.values.PlaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures that answer a question, series by series and in each by place. Those that should be there and are not come with the
 * reason. What is out of place (an exam that is not sat there) is only told to whoever names both the place and the indicator.
 */
@Component
public class FigureList {

    /** Rows of a file read at a time. */
    private static final int BATCH = 1000;

    private static final String SERIES = """
            from unnest(:series) with ordinality as a(id, rank)
            join indicators.series s on s.id = a.id
            join indicators.definition d on d.indicator = s.indicator
            """;

    private final JdbcClient sql;
    private final FigureRows rows;
    private final Absence absence;

    FigureList(JdbcClient sql, FigureRows rows, Absence absence) {
        this.sql = sql;
        this.rows = rows;
        this.absence = absence;
    }

    /**
     * A figure, and the name of its place.
     *
     * @param placeName null for a school that territory does not hold
     */
    public record Listed(Figure figure, @Nullable String placeName) {}

    /** Those of the places that no figure speaks of, now or ever. */
    public Set<PlaceId> unknown(Collection<PlaceId> places) {
        Set<PlaceId> unknown = new HashSet<>(places);
        sql.sql("select place_id from indicators.subject where place_id = any (:places)")
                .param("places", texts(places))
                .query(String.class)
                .list()
                .forEach(known -> unknown.remove(PlaceId.parse(known)));
        return unknown;
    }

    /** How many figures answer the question. */
    public long count(FigureQuestion question, List<Series> loaded) {
        var conditions = Conditions.of(question, Lookup.AT_ONCE);
        return sql.sql("select count(*) " + SERIES + " cross join lateral (select " + conditions.text() + ") k")
                .params(conditions.values())
                .param("series", ids(question, loaded))
                .query(Long.class)
                .single();
    }

    /**
     * A page of the answer.
     *
     * @param loaded all the series, or what remains of them after the pages before: the page begins in the first that the question
     *     is about
     * @param after the last place already read in that first series, in its stored form; empty when it is to be read whole
     */
    public List<Listed> listAfter(FigureQuestion question, List<Series> loaded, String after, int limit) {
        return read(question, ids(question, loaded), after, limit);
    }

    /** The whole answer, one figure at a time, in constant memory. To be called in a transaction that sees one state of the data. */
    public void forEach(FigureQuestion question, List<Series> loaded, Consumer<Listed> consumer) {
        for (Integer series : ids(question, loaded)) {
            String after = "";
            List<Listed> batch;
            do {
                batch = read(question, new Integer[] {series}, after, BATCH);
                batch.forEach(consumer);
                after = batch.isEmpty() ? "" : batch.getLast().figure().place().toString();
            } while (batch.size() == BATCH);
        }
    }

    private List<Listed> read(FigureQuestion question, Integer[] series, String after, int limit) {
        // Written as a subquery with an offset, the view is entered by its keys; joined as it stands, it would be
        // computed whole.
        var conditions = Conditions.of(question, Lookup.ONE_BY_ONE);
        String text = FigureRows.SELECT + ", n.name from (select a.rank, a.id as series, k.key, k.place_id " + SERIES
                + """
                cross join lateral (select j.key, j.place_id
                """ + conditions.text() + """
                and j.place_id > case when a.rank = 1 then :after else :first end
                order by j.place_id limit :limit) k
                order by a.rank, k.place_id limit :limit) k
                join indicators.series s on s.id = k.series
                join indicators.subject j on j.key = k.key
                left join lateral (
                    select * from indicators.figure v where v.series = k.series and v.subject = k.key offset 0) f on true
                left join indicators.provenance p on p.import_id = f.import_id
                left join territory.published_place n on n.id = k.place_id
                order by k.rank, k.place_id""";
        String first = question.kind().map(kind -> kind.slug() + "-").orElse("");
        List<Row> read = sql.sql(text)
                .params(conditions.values())
                .param("series", series)
                .param("after", after.isEmpty() ? first : after)
                .param("first", first)
                .param("limit", limit)
                .query((row, number) ->
                        new Row(new Listed(rows.figure(row), row.getString("name")), FigureRows.isEmpty(row)))
                .list();
        return explained(read);
    }

    /** @param empty nothing is stored: the reason is still to be found */
    private record Row(Listed listed, boolean empty) {

        PlaceId place() {
            return listed.figure().place();
        }
    }

    private List<Listed> explained(List<Row> read) {
        Set<PlaceId> empty = read.stream().filter(Row::empty).map(Row::place).collect(Collectors.toSet());
        Map<PlaceId, Absence.Why> whys = empty.isEmpty() ? Map.of() : absence.of(empty);
        return read.stream()
                .map(row -> row.empty()
                        ? explained(row.listed(), Objects.requireNonNull(whys.get(row.place())))
                        : row.listed())
                .toList();
    }

    private static Listed explained(Listed listed, Absence.Why why) {
        Figure figure = listed.figure();
        Indicator indicator = figure.indicator();
        return new Listed(
                new Figure(
                        indicator,
                        figure.place(),
                        figure.period(),
                        figure.breakdown(),
                        why.measure(indicator),
                        new Support(why.coverage(indicator), null),
                        null),
                listed.placeName());
    }

    private static Integer[] ids(FigureQuestion question, List<Series> loaded) {
        return loaded.stream().filter(question::concerns).map(Series::id).toArray(Integer[]::new);
    }

    private static String[] texts(Collection<PlaceId> places) {
        return places.stream().map(PlaceId::toString).toArray(String[]::new);
    }

    /**
     * How to know whether something is stored for a place. To count, PostgreSQL does best to read the tables once and remember; for
     * a page it would do so too, and is kept from it.
     */
    private enum Lookup {
        AT_ONCE("exists", ""),
        ONE_BY_ONE("", "is not null");

        private final String before;
        private final String after;

        Lookup(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    /** The places of one series, as SQL with its values. Written for each question, so that each is planned for what it asks. */
    private record Conditions(String text, Map<String, Object> values) {

        /** Those from which a value is expected, and those that have one all the same, or a reason. */
        private static final String CONCERNED = """
                and (
                    (j.registered and j.open and not d.counted and exists (
                        select from indicators.audience u where u.audience = d.audience and u.kind = j.kind
                        and u.school_kind = j.school_kind and u.sector = j.sector))
                    or %1$s (
                        select 1 from indicators.observation o
                        where o.series = a.id and o.subject = j.key and o.known_until = 'infinity') %2$s
                    or %1$s (select 1 from indicators.roll_up r where r.subject = j.key and r.series = a.id) %2$s)
                """;

        static Conditions of(FigureQuestion question, Lookup lookup) {
            var text = new StringBuilder(" from indicators.subject j where true ");
            Map<String, Object> values = new HashMap<>();
            if (!question.places().isEmpty()) {
                text.append(" and j.place_id = any (:places) ");
                values.put("places", texts(question.places()));
            }
            question.kind().ifPresent(kind -> {
                text.append(" and j.kind = :kind ");
                values.put("kind", kind.slug());
            });
            question.within().ifPresent(container -> {
                text.append("""
                         and exists (
                            select from territory.published_placement m
                            where m.place_id = j.place_id and m.ancestor_id = :within and m.valid_to = 'infinity')
                        """);
                values.put("within", container.toString());
            });
            return new Conditions(
                    text + (question.namesEachFigure() ? "" : CONCERNED.formatted(lookup.before, lookup.after)),
                    values);
        }
    }
}
