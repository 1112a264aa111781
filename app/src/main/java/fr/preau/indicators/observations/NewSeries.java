package fr.preau.indicators.observations;

import fr.preau.imports.CopyInto;
import fr.preau.imports.CopyRows;
import fr.preau.imports.Statistics;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.MeasureColumns;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Measures of series of which none is known yet: there is nothing to compare them with, and they are copied straight to where they stay
 * while they are read.
 */
@Component
class NewSeries {

    private static final String TABLE = "indicators.observation";
    private static final List<String> COLUMNS = List.of(
            "series",
            "subject",
            "known_from",
            "status",
            "reason",
            "basis",
            "value",
            "base",
            "numerator",
            "low",
            "high",
            "import_id");

    private final JdbcClient sql;
    private final CopyInto copyInto;
    private final Clock clock;
    private final PutOff putOff;
    private final StagedSeries stagedSeries;
    private final Versions versions;
    private final Statistics statistics;

    NewSeries(
            JdbcClient sql,
            CopyInto copyInto,
            Clock clock,
            PutOff putOff,
            StagedSeries stagedSeries,
            Versions versions,
            Statistics statistics) {
        this.sql = sql;
        this.copyInto = copyInto;
        this.clock = clock;
        this.putOff = putOff;
        this.stagedSeries = stagedSeries;
        this.versions = versions;
        this.statistics = statistics;
    }

    /** Is no measure of any of them known? In a bulk load, where the table is filled in another way, they are taken as known. */
    boolean areNew(Collection<SeriesName> series) {
        return !series.isEmpty() && !putOff.isBulk() && Collections.disjoint(series, known());
    }

    private Set<SeriesName> known() {
        return new HashSet<>(sql.sql("""
                        select s.indicator, s.period, s.breakdown from indicators.series s
                        where exists (select from indicators.observation o where o.series = s.id)""")
                .query((row, _) -> new SeriesName(
                        new IndicatorCode(row.getString("indicator")),
                        Period.parse(row.getString("period")),
                        Breakdown.parse(row.getString("breakdown"))))
                .list());
    }

    /**
     * Fills {@code touched}, too.
     *
     * @param series all that the source stages; those of which it stages nothing are forgotten again
     */
    Loaded load(Delivery delivery, Collection<SeriesName> series, Consumer<Staging> source) {
        var names = new StagedNames();
        series.forEach(names::numberOf);
        stagedSeries.resolve(names);
        var lines = new Lines(filling(names), keys(), OffsetDateTime.now(clock).toString(), delivery);
        int added = (int) copyInto.table(TABLE, COLUMNS, rows -> source.accept(new Staging(lines.into(rows), names)));
        if (!names.schools().isEmpty() || !names.seen().isEmpty()) {
            throw new IllegalStateException("Schools and versions are told with staged measures only.");
        }
        versions.giveRoom(added);
        statistics.follow(added, TABLE);
        List<Filled> filled = lines.filled();
        Integer[] ids = filled.stream().map(Filled::series).toArray(Integer[]::new);
        forgetOthers(ids);
        touch(filled, headcounts(ids));
        versions.tellTouchedSeries(delivery);
        return new Loaded(added, 0, 0, 0, lines.repeated, List.of(), List.of(), List.of());
    }

    /**
     * What follows from new measures asks which series they are of, and which subjects: each is listed once at least. Of headcounts, and
     * of these alone, it asks for each measure.
     */
    private void touch(List<Filled> filled, Set<Integer> headcounts) {
        List<Integer> series = new ArrayList<>();
        List<Integer> subjects = new ArrayList<>();
        var listed = new BitSet();
        for (Filled one : filled) {
            BitSet missing = headcounts.contains(one.series) ? one.subjects : one.besides(listed);
            missing.stream().forEach(subject -> {
                series.add(one.series);
                subjects.add(subject);
            });
            listed.or(missing);
        }
        sql.sql("insert into touched (series, subject) select * from unnest(:series, :subjects)")
                .param("series", series.toArray(Integer[]::new))
                .param("subjects", subjects.toArray(Integer[]::new))
                .update();
        sql.sql("analyze touched").update();
    }

    private Set<Integer> headcounts(Integer[] filled) {
        return sql.sql("""
                        select id from indicators.series
                        where id = any (:filled) and breakdown = '' and indicator in (select headcount from indicators.definition)""")
                .param("filled", filled)
                .query((row, _) -> row.getInt("id"))
                .set();
    }

    private Map<SeriesName, Filled> filling(StagedNames names) {
        Map<Integer, Integer> ids = new HashMap<>();
        sql.sql("select number, id from staged_series").query(row -> {
            ids.put(row.getInt("number"), row.getInt("id"));
        });
        Map<SeriesName, Filled> filling = new HashMap<>();
        names.series()
                .forEach((series, number) ->
                        filling.put(series, new Filled(Objects.requireNonNull(ids.get(number)), new BitSet())));
        return filling;
    }

    private Map<PlaceId, Integer> keys() {
        Map<PlaceId, Integer> keys = new HashMap<>();
        sql.sql("select place_id, key from indicators.subject where registered").query(row -> {
            keys.put(PlaceId.parse(row.getString("place_id")), row.getInt("key"));
        });
        return keys;
    }

    private void forgetOthers(Integer[] filled) {
        sql.sql("""
                        delete from indicators.series s
                        where s.id in (select id from staged_series) and s.id <> all (:filled) and s.import_id is null
                        and not exists (select from indicators.roll_up r where r.series = s.id)""").param("filled", filled).update();
    }

    /** A series, and the subjects of which it has a measure by now. */
    private record Filled(Integer series, BitSet subjects) {

        /** Those that are not listed yet; one that is, where all are. */
        BitSet besides(BitSet listed) {
            var others = (BitSet) subjects.clone();
            others.andNot(listed);
            if (others.isEmpty()) {
                others.set(subjects.nextSetBit(0));
            }
            return others;
        }
    }

    /** Of lines that repeat the series and place of an earlier one, the first wins. */
    private static final class Lines {

        private final Map<SeriesName, Filled> series;
        private final Map<PlaceId, Integer> keys;
        private final String now;
        private final String importId;
        private final List<Integer> repeated = new ArrayList<>();

        Lines(Map<SeriesName, Filled> series, Map<PlaceId, Integer> keys, String now, Delivery delivery) {
            this.series = series;
            this.keys = keys;
            this.now = now;
            this.importId = delivery.importId().toString();
        }

        List<Filled> filled() {
            return series.values().stream()
                    .filter(one -> !one.subjects.isEmpty())
                    .toList();
        }

        Staging.Lines into(CopyRows rows) {
            return (name, place, line, measure) -> {
                Filled one = Objects.requireNonNull(series.get(name));
                Integer key = Objects.requireNonNull(keys.get(place));
                if (one.subjects.get(key)) {
                    repeated.add(line);
                } else {
                    one.subjects.set(key);
                    add(rows, one.series, key, measure);
                }
            };
        }

        private void add(CopyRows rows, Integer series, Integer subject, MeasureColumns measure) {
            rows.add(
                    series,
                    subject,
                    now,
                    measure.status(),
                    measure.reason(),
                    measure.basis(),
                    measure.value(),
                    measure.base(),
                    measure.numerator(),
                    measure.low(),
                    measure.high(),
                    importId);
        }
    }
}
