package fr.preau.indicators.observations;

import fr.preau.imports.FillingBegins;
import fr.preau.imports.QuickFill;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares staged measures with what is known, ends the versions that differ and begins new ones. */
@Component
class Versions {

    private static final String DIFFERS = """
            (o.status, o.reason, o.basis, o.value, o.base, o.numerator, o.low, o.high)
            is distinct from (r.status, r.reason, r.basis, r.value, r.base, r.numerator, r.low, r.high)""";

    /** Measures from which sorting and adding them up in memory is worth what it takes of it. */
    private static final int MANY = 100_000;

    /** PostgreSQL's memory for each sort or sum, until the end of the transaction. */
    private static final String ROOM = "select set_config('work_mem', '128MB', true)";

    private final JdbcClient sql;
    private final Clock clock;
    private final PutOff putOff;
    private final QuickFill quickFill;

    Versions(JdbcClient sql, Clock clock, PutOff putOff, QuickFill quickFill) {
        this.sql = sql;
        this.clock = clock;
        this.putOff = putOff;
        this.quickFill = quickFill;
    }

    /** The first files of a database bring measures that nobody knows. */
    @EventListener(FillingBegins.class)
    void makeWay() {
        quickFill.setAllAside("indicators.observation");
    }

    /** Fills {@code touched} with the series and subjects whose measure changes, unless what follows from them is put off. */
    Loaded merge(Delivery delivery) {
        return isFirst() ? first(delivery) : compare(delivery);
    }

    /** Is none of the staged series known yet? Then there is nothing to compare with, nor to withdraw. */
    private boolean isFirst() {
        return sql.sql("""
                        select not exists (select from staged_series s
                                           where exists (select from indicators.observation o where o.series = s.id))""").query(Boolean.class).single();
    }

    /** Lets PostgreSQL sort and add up in memory what is worth it. */
    void giveRoom(int measures) {
        if (measures > MANY) {
            sql.sql(ROOM).query().singleRow();
        }
    }

    private Loaded first(Delivery delivery) {
        int staged = countStaged();
        giveRoom(staged);
        int added = quickFill.fillWithDistinct("indicators.observation", staged, () -> insertFirst(delivery));
        tellSeries(delivery, """
                select id from staged_series
                where exists (select from indicators.observation o where o.series = id)""");
        if (!putOff.isBulk()) {
            sql.sql("""
                    insert into touched (series, subject)
                    select series, subject from indicators.observation where series in (select id from staged_series)""").update();
            sql.sql("analyze touched").update();
        }
        return new Loaded(added, 0, 0, 0, duplicates(staged, added), List.of(), List.of(), List.of());
    }

    private int insertFirst(Delivery delivery) {
        return sql.sql("""
                        insert into indicators.observation (series, subject, known_from, status, reason, basis, value, base,
                            numerator, low, high, import_id)
                        select distinct on (n.id, s.key) n.id, s.key, cast(:now as timestamptz), m.status, m.reason, m.basis,
                               m.value, m.base, m.numerator, m.low, m.high, cast(:import_id as uuid)
                        from staged_measure m
                        join staged_series n using (number)
                        join indicators.subject s using (place_id)
                        order by n.id, s.key, m.line""")
                .param("now", OffsetDateTime.now(clock))
                .param("import_id", delivery.importId())
                .update();
    }

    private Loaded compare(Delivery delivery) {
        long staged = resolve();
        long withdrawn = delivery.complete() ? stageWithdrawals(delivery.kind()) : 0;
        int touched = touch();
        List<Loaded.Correction> told = corrections();
        OffsetDateTime now = OffsetDateTime.now(clock);
        long ended = end(now);
        begin(delivery, now, touched);
        return new Loaded(
                touched - ended,
                ended - withdrawn,
                staged - touched + withdrawn,
                withdrawn,
                duplicates(countStaged(), staged),
                List.of(),
                told,
                List.of());
    }

    /** One measure for each series and subject: the first of those that the file has. */
    private long resolve() {
        sql.sql("drop table if exists resolved").update();
        long measures = sql.sql("""
                create temporary table resolved on commit drop as
                select distinct on (n.id, s.key) n.id as series, s.key as subject, m.line, m.status, m.reason, m.basis,
                       m.value, m.base, m.numerator, m.low, m.high
                from staged_measure m
                join staged_series n using (number)
                join indicators.subject s using (place_id)
                order by n.id, s.key, m.line""").update();
        sql.sql("analyze resolved").update();
        return measures;
    }

    private int touch() {
        int touched = sql.sql("""
                insert into touched (series, subject)
                select r.series, r.subject from resolved r
                left join indicators.observation o
                     on o.series = r.series and o.subject = r.subject and o.known_until = 'infinity'
                where o.series is null or """ + DIFFERS).update();
        sql.sql("analyze touched").update();
        return touched;
    }

    private long stageWithdrawals(String kind) {
        return sql.sql("""
                        insert into resolved (series, subject, status, reason)
                        select o.series, o.subject, 'missing', 'withdrawn'
                        from indicators.observation o
                        join indicators.provenance p using (import_id)
                        where o.series in (select id from staged_series) and o.known_until = 'infinity' and p.kind = :kind
                        and o.status <> 'missing'
                        and not exists (select from resolved r where r.series = o.series and r.subject = o.subject)""").param("kind", kind).update();
    }

    /** Ends at least a microsecond after it began, so that two corrections in one instant both stay readable. */
    private long end(OffsetDateTime now) {
        sql.sql("drop table if exists ended").update();
        sql.sql("create temporary table ended (series integer, subject integer, at timestamptz) on commit drop")
                .update();
        return sql.sql("""
                        with closed as (
                            update indicators.observation o
                            set known_until = greatest(:now, o.known_from + interval '1 microsecond')
                            from touched t
                            where o.series = t.series and o.subject = t.subject and o.known_until = 'infinity'
                            returning o.series, o.subject, o.known_until)
                        insert into ended select series, subject, known_until from closed""").param("now", now).update();
    }

    private void begin(Delivery delivery, OffsetDateTime now, int touched) {
        quickFill.fill("indicators.observation", touched, () -> insert(delivery, now));
        tellTouchedSeries(delivery);
    }

    private int insert(Delivery delivery, OffsetDateTime now) {
        return sql.sql("""
                        insert into indicators.observation (series, subject, known_from, status, reason, basis, value, base,
                            numerator, low, high, import_id)
                        select r.series, r.subject, coalesce(e.at, :now), r.status, r.reason, r.basis, r.value, r.base,
                               r.numerator, r.low, r.high, :import_id
                        from resolved r
                        join touched t using (series, subject)
                        left join ended e using (series, subject)
                        order by r.series, r.subject""")
                .param("now", now)
                .param("import_id", delivery.importId())
                .update();
    }

    /** Says of the series listed in {@code touched} which file was the last to bring something. */
    void tellTouchedSeries(Delivery delivery) {
        tellSeries(delivery, "select series from touched");
    }

    private void tellSeries(Delivery delivery, String series) {
        sql.sql("update indicators.series set import_id = :import_id where id in (%s)".formatted(series))
                .param("import_id", delivery.importId())
                .update();
    }

    private List<Loaded.Correction> corrections() {
        return sql.sql("""
                        select s.indicator, s.period, j.place_id, o.value as before, r.value as after
                        from touched t
                        join resolved r using (series, subject)
                        join indicators.observation o
                             on o.series = r.series and o.subject = r.subject and o.known_until = 'infinity'
                        join indicators.series s on s.id = r.series
                        join indicators.subject j on j.key = r.subject
                        order by r.line limit %d""".formatted(Loaded.TOLD))
                .query((row, number) -> new Loaded.Correction(
                        row.getString("indicator"),
                        row.getString("period"),
                        row.getString("place_id"),
                        row.getBigDecimal("before"),
                        row.getBigDecimal("after")))
                .list();
    }

    private int countStaged() {
        return sql.sql("select count(*) from staged_measure")
                .query(Integer.class)
                .single();
    }

    /** Lines that repeat an earlier one, looked for only when measures were lost on the way. */
    private List<Integer> duplicates(long staged, long resolved) {
        if (staged == resolved) {
            return List.of();
        }
        return sql.sql("""
                        select line from (
                            select m.line, row_number() over (partition by m.number, m.place_id order by m.line) as rank
                            from staged_measure m) ranked
                        where rank > 1 group by line order by line""").query((row, number) -> row.getInt("line")).list();
    }
}
