package fr.preau.indicators.observations;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Nature;
import fr.preau.indicators.TableSet;
import fr.preau.indicators.checks.PublicationChecks;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes again, in temporary tables of the transaction, what was known of one indicator at an instant: the same statements as in
 * {@link Refresh}, over the versions of that instant. Places, what lies in them, definitions and formulas are those of today, since
 * none of them is versioned.
 *
 * <p>What is secret today stays so. A value that its source withholds today is taken out before anything is added up. Of an indicator
 * with a threshold, a period is told as it is today when none of its values changed since, and not at all otherwise: the difference of
 * two days would give a small value away that each of the two days hides.
 */
@Component
public class PastSums {

    private static final List<String> TABLES = List.of(
            "observation", "roll_up", "headcount", "headcount_period", "population_people", "failed_check", "series");

    private final JdbcClient sql;
    private final Catalogue catalogue;
    private final Targets targets;
    private final Headcounts headcounts;
    private final Populations populations;
    private final RollUps rollUps;
    private final Lacking lacking;
    private final DerivedFigures derived;
    private final PublicationChecks checks;

    PastSums(
            JdbcClient sql,
            Catalogue catalogue,
            Targets targets,
            Headcounts headcounts,
            Populations populations,
            RollUps rollUps,
            Lacking lacking,
            DerivedFigures derived,
            PublicationChecks checks) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.targets = targets;
        this.headcounts = headcounts;
        this.populations = populations;
        this.rollUps = rollUps;
        this.lacking = lacking;
        this.derived = derived;
        this.checks = checks;
    }

    /**
     * What is to be computed.
     *
     * @param period empty for all of them
     * @param places of which; what lies in them is looked at as well
     * @param until what was known just before this instant
     */
    public record Question(
            IndicatorCode indicator, Optional<Period> period, Collection<PlaceId> places, OffsetDateTime until) {}

    /**
     * Fills the temporary tables that {@link TableSet#PAST} names. To be called in a transaction that may write: PostgreSQL counts a
     * temporary table as written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void compute(Question question) {
        Indicator indicator = catalogue.get(question.indicator());
        Set<Indicator> observed = observed(indicator);
        targets.clear();
        checks.begin();
        makeTables();
        aimAtPlaces(question.places());
        fillSeries(question, indicator, observed);
        listReach(observed);
        fillObservations(question.until());
        fillHeadcounts(question.until());
        targets.aimAtSeries(TableSet.PAST, "past_asked");
        if (targets.hasSeries()) {
            rollUps.fill(TableSet.PAST);
            lacking.takeTotalsAway(TableSet.PAST);
        }
        keepSecrets(question.until());
        checks.checkTargetsIn(TableSet.PAST, question.until());
        if (targets.hasSeries()) {
            derived.fill(TableSet.PAST);
            checks.checkFormulasIn(TableSet.PAST, question.until());
        }
    }

    /** The indicator, or those of which its formula is made. */
    private Set<Indicator> observed(Indicator indicator) {
        Set<Indicator> observed = new LinkedHashSet<>();
        sql.sql("select distinct term from indicators.formula_term where indicator = :indicator order by term")
                .param("indicator", indicator.code().value())
                .query(String.class)
                .list()
                .forEach(term -> observed.add(catalogue.get(new IndicatorCode(term))));
        if (observed.isEmpty()) {
            observed.add(indicator);
        }
        return observed;
    }

    private void makeTables() {
        for (String table : TABLES) {
            sql.sql("drop table if exists pg_temp.past_" + table).update();
            sql.sql("""
                    create temporary table past_%1$s (like indicators.%1$s including defaults including indexes)
                    on commit drop""".formatted(table)).update();
        }
        sql.sql("drop table if exists past_reach, past_secret, past_asked").update();
    }

    /** Régions, académies and the country add their départements up. */
    private void aimAtPlaces(Collection<PlaceId> places) {
        sql.sql("""
                        insert into target_subject
                        with asked as (
                            select key, kind in ('region', 'region-academique', 'academie', 'pays') as coarse
                            from indicators.subject where place_id = any (:places)
                        )
                        select key, coarse from asked
                        union
                        select d.key, false from asked a
                        join indicators.within w on a.coarse and w.container = a.key
                        join indicators.subject d on d.key = w.subject and d.kind = 'departement'""")
                .param("places", places.stream().map(PlaceId::toString).toArray(String[]::new))
                .update();
        sql.sql("analyze target_subject").update();
    }

    /**
     * The series asked for and those that they are made of, with all their categories; and the headcounts of all periods. Where a check
     * follows an indicator through time, all its periods.
     */
    private void fillSeries(Question question, Indicator indicator, Set<Indicator> observed) {
        boolean isFollowed = observed.stream().anyMatch(PastSums::isFollowed);
        String period = isFollowed ? "" : question.period().map(Period::code).orElse("");
        sql.sql("""
                        insert into pg_temp.past_series
                        select s.* from indicators.series s
                        where (s.indicator = any (:indicators) and (:period = '' or s.period = :period))
                        or s.indicator in (select d.headcount from indicators.definition d where d.indicator = any (:indicators))""")
                .param("indicators", codes(Stream.concat(observed.stream(), Stream.of(indicator))))
                .param("period", period)
                .update();
        sql.sql("""
                        create temporary table past_asked on commit drop as
                        select id from pg_temp.past_series
                        where indicator = any (:indicators) and (cast(:period as text) = '' or period = :period)""")
                .param("indicators", codes(observed.stream()))
                .param("period", period)
                .update();
        sql.sql("""
                        update pg_temp.past_series s set import_id = l.import_id
                        from (select distinct on (o.series) o.series, o.import_id
                              from pg_temp.past_series k join indicators.observation o on o.series = k.id
                              where o.known_from < :until
                              order by o.series, o.known_from desc) l
                        where l.series = s.id""").param("until", question.until()).update();
        sql.sql("analyze pg_temp.past_series").update();
    }

    private static String[] codes(Stream<Indicator> indicators) {
        return indicators.map(one -> one.code().value()).distinct().toArray(String[]::new);
    }

    private static boolean isFollowed(Indicator indicator) {
        return indicator.nature() == Nature.CUMULATIVE || indicator.nature() == Nature.FLOW;
    }

    /** The places of which values are needed; whether a flow is a running total is seen by all of its places. */
    private void listReach(Set<Indicator> observed) {
        boolean everywhere = observed.stream().anyMatch(indicator -> indicator.nature() == Nature.FLOW);
        sql.sql("create temporary table past_reach on commit drop as "
                        + (everywhere ? "select key from indicators.subject" : """
                        select key from target_subject
                        union
                        select w.subject from indicators.within w join target_subject t on t.key = w.container"""))
                .update();
        sql.sql("analyze past_reach").update();
    }

    /** What the source withholds today is withheld as of then, and adds nothing. */
    private void fillObservations(OffsetDateTime until) {
        sql.sql("""
                        insert into pg_temp.past_observation (series, subject, known_until, known_from, status, reason, basis, value,
                            base, numerator, low, high, import_id, suppressed)
                        select o.series, o.subject, 'infinity', o.known_from, coalesce(n.status, o.status), coalesce(n.reason, o.reason),
                               case when n.status is null then o.basis end, case when n.status is null then o.value end,
                               case when n.status is null then o.base end, case when n.status is null then o.numerator end,
                               case when n.status is null then o.low end, case when n.status is null then o.high end,
                               o.import_id, case when n.status is null then o.suppressed end
                        from pg_temp.past_series s
                        join indicators.observation o on o.series = s.id and o.known_from < :until and o.known_until >= :until
                        join past_reach p on p.key = o.subject
                        left join indicators.observation n
                             on n.series = o.series and n.subject = o.subject and n.known_until = 'infinity'
                             and n.status = 'withheld' and o.status = 'known'""").param("until", until).update();
        sql.sql("analyze pg_temp.past_observation").update();
    }

    private void fillHeadcounts(OffsetDateTime until) {
        headcounts.fill(TableSet.PAST);
        sql.sql("""
                        insert into pg_temp.past_headcount_period
                        select distinct s.indicator, s.first_day from pg_temp.past_series s
                        where s.breakdown = '' and s.indicator in (select headcount from indicators.definition)
                        and exists (select from indicators.observation o
                                    where o.series = s.id and o.known_from < :until and o.known_until >= :until and o.value is not null)""").param("until", until).update();
        sql.sql("analyze pg_temp.past_headcount, pg_temp.past_headcount_period").update();
        populations.fillPeople(TableSet.PAST);
        sql.sql("analyze pg_temp.past_population_people").update();
    }

    private void keepSecrets(OffsetDateTime until) {
        sql.sql("""
                update pg_temp.past_roll_up r set suppressed = n.suppressed
                from indicators.roll_up n
                where n.series = r.series and n.subject = r.subject and n.suppressed in ('too-few-units', 'protects-another')""").update();
        sql.sql("create temporary table past_secret on commit drop as " + CHANGED_SECRETS)
                .param("until", until)
                .update();
        for (String table : List.of("past_observation", "past_roll_up")) {
            sql.sql("""
                    update pg_temp.%s v set suppressed = 'protects-another'
                    where v.value is not null and v.series in (select id from past_secret)""".formatted(table)).update();
        }
    }

    /** The series of which something changed since, and that are protected today or were. A table is one indicator over one period. */
    private static final String CHANGED_SECRETS = """
            with changed as (
                select s.indicator, s.period, bool_or(o.suppressed in ('too-few-units', 'protects-another')) as was_secret
                from pg_temp.past_series s join indicators.observation o on o.series = s.id
                where o.known_from >= cast(:until as timestamptz)
                or (o.known_until >= cast(:until as timestamptz) and o.known_until < 'infinity')
                group by s.indicator, s.period
            )
            select s.id from pg_temp.past_series s
            join changed c using (indicator, period)
            join indicators.definition d using (indicator)
            where d.threshold is not null or c.was_secret""";
}
