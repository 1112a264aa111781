package fr.preau.indicators.past;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Coverage;
import fr.preau.indicators.Figure;
import fr.preau.indicators.FigureRows;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.indicators.MissingReason;
import fr.preau.indicators.Support;
import fr.preau.indicators.TableSet;
import fr.preau.indicators.observations.PastSums;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reads the figures of one indicator as they were known at the end of a day. Figures that are withheld today, or were then, come
 * without their value.
 */
@Component
public class PastFigures {

    /** Each adds up what may be a whole country: more at once would only wait for each other. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JdbcClient sql;
    private final Clock clock;
    private final FigureRows rows;
    private final PastSums sums;
    private final TransactionTemplate reading;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    PastFigures(JdbcClient sql, Clock clock, FigureRows rows, PastSums sums, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.clock = clock;
        this.rows = rows;
        this.sums = sums;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The first day of which something is known, and today; empty while nothing was ever loaded. */
    public Optional<Days> days() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), KnownAt.ZONE);
        return sql.sql("select min(recorded_at) from indicators.provenance")
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(first -> new Days(LocalDate.ofInstant(first.toInstant(), KnownAt.ZONE), today));
    }

    /**
     * Of which days one may ask.
     *
     * @param first the day of the first import
     * @param last today
     */
    public record Days(LocalDate first, LocalDate last) {

        public boolean contain(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * Can the past of an indicator be told? Not where schools of the register are counted, nor where a formula stands on such a count: the
     * register keeps no versions.
     */
    public boolean tells(Indicator indicator) {
        return !indicator.scope().counted()
                && sql.sql("""
                        select not exists (select from indicators.formula_term f
                                           join indicators.definition d on d.indicator = f.term and d.counted
                                           where f.indicator = :indicator)""")
                        .param("indicator", indicator.code().value())
                        .query(Boolean.class)
                        .single();
    }

    /** The periods of which something was known, the latest first. */
    public List<Period> periods(KnownAt knownAt, IndicatorCode indicator) {
        return sql.sql("""
                        with needed as (
                            select term as indicator, breakdown from indicators.formula_term where indicator = :indicator
                            union
                            select :indicator, '' where not exists (select from indicators.formula_term where indicator = :indicator)
                        )
                        select s.period from indicators.series s
                        where s.indicator = :indicator and s.breakdown = '' and not exists (
                            select from needed n where not exists (
                                select from indicators.series t
                                join indicators.observation o
                                     on o.series = t.id and o.known_from < :until and o.known_until >= :until
                                where t.indicator = n.indicator and t.period = s.period and t.breakdown = n.breakdown))
                        order by s.last_day desc""")
                .param("indicator", indicator.value())
                .param("until", knownAt.until())
                .query((row, _) -> Period.parse(row.getString(1)))
                .list();
    }

    /**
     * The figures of one indicator for these places, in every category. Those of which nothing was known are left out.
     *
     * @param period empty for all of them
     * @throws ResponseStatusException 503 while too many others read the past
     */
    public Past read(KnownAt knownAt, IndicatorCode indicator, Optional<Period> period, Collection<PlaceId> places) {
        var question = new PastSums.Question(indicator, period, places, knownAt.until());
        return oneOfFew(() -> reading.execute(_ -> {
            sums.compute(question);
            return new Past(figures(question), corrections(question));
        }));
    }

    /**
     * These figures of one indicator, in their order, as they were known at the end of a day. That of a place of which nothing was known is
     * missing, and never zero; what cannot have a value has none either day.
     *
     * @param today figures of one indicator, as they are known now
     */
    public List<Then> then(KnownAt knownAt, List<Figure> today) {
        if (today.isEmpty()) {
            return List.of();
        }
        List<Period> periods =
                today.stream().map(Figure::period).distinct().limit(2).toList();
        Past past = read(
                knownAt,
                today.getFirst().indicator().code(),
                periods.size() == 1 ? Optional.of(periods.getFirst()) : Optional.empty(),
                today.stream().map(Figure::place).distinct().toList());
        Map<Key, Figure> known = new HashMap<>();
        past.figures().forEach(figure -> known.put(Key.of(figure), figure));
        return today.stream()
                .map(figure -> new Then(
                        known.getOrDefault(Key.of(figure), notKnownYet(figure)),
                        figure,
                        Optional.ofNullable(past.corrections().get(figure.place()))))
                .toList();
    }

    private static Figure notKnownYet(Figure today) {
        return today.measure() instanceof Measure.NotApplicable
                ? today
                : new Figure(
                        today.indicator(),
                        today.place(),
                        today.period(),
                        today.breakdown(),
                        new Measure.Missing(MissingReason.NOT_KNOWN_YET),
                        new Support(
                                new Coverage(0, today.coverage().placesExpected(), BigDecimal.ZERO, BigDecimal.ZERO),
                                null),
                        null);
    }

    private record Key(PlaceId place, Period period, Breakdown breakdown) {

        static Key of(Figure figure) {
            return new Key(figure.place(), figure.period(), figure.breakdown());
        }
    }

    /** Waits outside of a transaction, so that who waits holds no connection; and not for ever, so that readers do not pile up. */
    private <T> T oneOfFew(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, stopped);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /**
     * What was known.
     *
     * @param figures in no order
     * @param corrections what changed since of what the figures of a place are made of; places of which nothing did are left out
     */
    public record Past(List<Figure> figures, Map<PlaceId, Correction> corrections) {

        public Past {
            figures = List.copyOf(figures);
            corrections = Map.copyOf(corrections);
        }
    }

    /** By the same view as today's figures, over the other tables; what is withheld today has no value. */
    private List<Figure> figures(PastSums.Question question) {
        return sql.sql("""
                        with past as (
                        """ + view() + """
                        ), f as (
                            select past.subject, past.series, coalesce(h.status, past.status) as status, coalesce(h.reason, past.reason) as reason,
                                   case when h.status is null then past.basis end as basis,
                                   case when h.status is null then past.value end as value,
                                   case when h.status is null then past.base end as base,
                                   case when h.status is null then past.numerator end as numerator,
                                   case when h.status is null then past.low end as low,
                                   case when h.status is null then past.high end as high,
                                   past.places, past.places_expected, past.people, past.people_expected,
                                   past.weighed_from, past.weighed_to, past.lacking, past.import_id
                            from past
                            left join lateral (
                                select n.status, n.reason from indicators.figure n
                                where n.series = past.series and n.subject = past.subject and past.status = 'known'
                                and n.status = 'withheld' offset 0) h on true
                        )
                        """ + FigureRows.SELECT + """
                        from f
                        join pg_temp.past_series s on s.id = f.series
                        join indicators.subject j on j.key = f.subject
                        left join indicators.provenance p on p.import_id = f.import_id
                        where s.indicator = :indicator and (:period = '' or s.period = :period) and j.place_id = any (:places)""")
                .param("indicator", question.indicator().value())
                .param("period", question.period().map(Period::code).orElse(""))
                .param("places", texts(question.places()))
                .query((row, _) -> rows.figure(row))
                .list();
    }

    private String view() {
        String text = sql.sql("select pg_get_viewdef('indicators.figure'::regclass)")
                .query(String.class)
                .single();
        return TableSet.PAST.in(text.strip().replaceFirst(";$", ""));
    }

    private Map<PlaceId, Correction> corrections(PastSums.Question question) {
        Map<PlaceId, Correction> corrections = new HashMap<>();
        sql.sql("""
                        with changed as (
                            select o.subject, o.known_from, o.import_id
                            from pg_temp.past_series s
                            join indicators.observation o on o.series = s.id and o.known_from >= :until
                            join pg_temp.past_reach r on r.key = o.subject
                        ), lies as (
                            select subject as place, known_from, import_id from changed
                            union all
                            select w.container, c.known_from, c.import_id from changed c
                            join indicators.within w on w.subject = c.subject
                            union all -- none twice: what lies in a département does not lie directly in what holds départements
                            select above.container, c.known_from, c.import_id from changed c
                            join indicators.subject i on i.key = c.subject
                            join indicators.within above on above.subject = i.department
                        ), last as (
                            select distinct on (l.place) j.place_id, l.known_from, l.import_id, count(*) over (partition by l.place) as number
                            from lies l join indicators.subject j on j.key = l.place and j.place_id = any (:places)
                            order by l.place, l.known_from desc
                        )
                        select l.place_id, l.known_from, p.source, l.number
                        from last l join indicators.provenance p on p.import_id = l.import_id""")
                .param("until", question.until())
                .param("places", texts(question.places()))
                .query(row -> {
                    corrections.put(
                            PlaceId.parse(row.getString("place_id")),
                            new Correction(
                                    row.getObject("known_from", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("source"),
                                    row.getLong("number")));
                });
        return corrections;
    }

    private static String[] texts(Collection<PlaceId> places) {
        return places.stream().map(PlaceId::toString).toArray(String[]::new);
    }
}
