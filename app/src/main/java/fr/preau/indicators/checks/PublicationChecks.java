package fr.preau.indicators.checks;

import fr.preau.indicators.Codes;
import fr.preau.indicators.TableSet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs the checks on what was computed, keeps what they find, and marks the values that may not be shown. */
@Component
public class PublicationChecks {

    private static final List<String> TABLES = List.of("observation", "roll_up");

    /** Changed subjects from which looking at all of them is quicker than at each. */
    private static final int FEW = 1_000;

    /** How many failures of one load are told one by one. */
    private static final int TOLD = 500;

    private final JdbcClient sql;
    private final Clock clock;
    private final List<PublicationCheck> checks;

    PublicationChecks(JdbcClient sql, Clock clock, List<PublicationCheck> checks) {
        this.sql = sql;
        this.clock = clock;
        this.checks = List.copyOf(checks);
    }

    /** Before anything is computed: nothing is checked yet. */
    public void begin() {
        sql.sql("""
                create temporary table if not exists checked_series (id integer primary key) on commit drop""").update();
        sql.sql("""
                create temporary table if not exists told_series (id integer primary key) on commit drop""").update();
        sql.sql("""
                create temporary table if not exists checked_subject (key integer primary key) on commit drop""").update();
        sql.sql("""
                create temporary table if not exists needed_series (
                    id integer primary key, indicator text not null, period text not null, breakdown text not null,
                    last_day date not null, space text not null, nature text not null, unit text not null)
                on commit drop""").update();
        sql.sql("truncate checked_series, checked_subject, told_series").update();
    }

    /**
     * After the roll-ups of the temporary table {@code target_series}. Categories are checked together with their whole, and a running
     * total over all its periods. What never adds up has no roll-ups: it is checked where its measures are {@code touched}.
     *
     * @param everything whether all that never adds up is checked, touched or not
     */
    public void checkTargets(boolean everything) {
        check(seriesOfTargets(everything), now());
    }

    private static String seriesOfTargets(boolean everything) {
        return """
                with looked as (
                    select s.indicator, s.period from target_series t join indicators.series s on s.id = t.id
                    union
                    select s.indicator, s.period from indicators.series s join indicators.definition d using (indicator)
                    where d.space = 'none' and (%s)
                )
                select same.id from looked join indicators.series same using (indicator, period)
                union
                select s.id from indicators.series s join indicators.definition d using (indicator)
                where d.nature in ('cumulative', 'flow') and s.indicator in (select indicator from looked)""".formatted(everything ? "true" : "s.id in (select series from touched)");
    }

    /** After the formulas over them. */
    public void checkFormulas() {
        check(SERIES_OF_FORMULAS, now());
    }

    /**
     * All the series of other tables, of which {@link #checkFormulasIn} looks at those that formulas make: only the rules that withhold.
     *
     * @param at when the values were looked at
     */
    public void checkTargetsIn(TableSet tables, OffsetDateTime at) {
        check(seriesOfTargets(true), new Look(tables, at));
    }

    /** The same after the formulas over them. */
    public void checkFormulasIn(TableSet tables, OffsetDateTime at) {
        check(SERIES_OF_FORMULAS, new Look(tables, at));
    }

    private Look now() {
        return new Look(TableSet.NOW, OffsetDateTime.now(clock));
    }

    /** In which tables values are looked at, and when. */
    private record Look(TableSet tables, OffsetDateTime at) {

        /** Of the past nobody is told what nobody was kept from. */
        boolean asks(PublicationCheck check) {
            return tables == TableSet.NOW || check.code().withholds();
        }
    }

    private static final String SERIES_OF_FORMULAS = """
            select s.id from indicators.series s
            join indicators.formula_term f on f.indicator = s.indicator
            join target_series t on t.indicator = f.term
            join indicators.series term on term.id = t.id and term.period = s.period
            group by s.id""";

    /** What was found since {@link #begin()}, up to some hundreds of failures. */
    public List<FailedCheck> listFound() {
        return sql.sql("""
                        select f.code, s.indicator, s.period, j.place_id, f.expected, f.found
                        from indicators.failed_check f
                        join told_series t on t.id = f.series
                        join indicators.series s on s.id = f.series
                        left join indicators.subject j on j.key = f.subject
                        order by f.code, s.indicator, s.last_day, j.place_id limit %d""".formatted(TOLD))
                .query((row, number) -> new FailedCheck(
                        Codes.parse(CheckCode.class, row.getString("code")),
                        row.getString("indicator"),
                        row.getString("period"),
                        row.getString("place_id"),
                        row.getBigDecimal("expected"),
                        row.getBigDecimal("found")))
                .list();
    }

    private void check(String series, Look look) {
        sql.sql("truncate checked_series").update();
        sql.sql(look.tables().in("insert into checked_series " + series)).update();
        sql.sql("insert into told_series select id from checked_series on conflict do nothing")
                .update();
        boolean few = listChangedSubjects();
        checks.stream().filter(look::asks).forEach(check -> find(check, few, look));
        TABLES.forEach(table -> mark(table, look.tables()));
    }

    /** Fills {@code checked_subject}; false when so many changed that all are looked at. */
    private boolean listChangedSubjects() {
        sql.sql("truncate checked_subject").update();
        int targets = sql.sql("insert into checked_subject select key from target_subject limit %d".formatted(FEW + 1))
                .update();
        int touched = targets > FEW ? 0 : sql.sql("""
                insert into checked_subject
                select distinct subject from touched limit %d on conflict do nothing""".formatted(FEW + 1)).update();
        sql.sql("analyze checked_subject, checked_series").update();
        return targets + touched <= FEW;
    }

    /** Fills {@code needed_series}; false when there are none. */
    private boolean listNeeded(PublicationCheck check, Look look) {
        sql.sql("delete from needed_series").update(); // quicker than «truncate» where it holds a handful
        int needed = sql.sql(look.tables().in("""
                insert into needed_series
                select s.id, s.indicator, s.period, s.breakdown, s.last_day, d.space, d.nature, d.unit
                from %s c
                join indicators.series s on s.id = c.id
                join indicators.definition d on d.indicator = s.indicator
                where (%s) %s""".formatted(looked(check), check.needed(), inSeries("s.id", check))))
                .param("now", look.at())
                .update();
        sql.sql("analyze needed_series").update();
        return needed > 0;
    }

    private void find(PublicationCheck check, boolean few, Look look) {
        boolean eachAlone = few && check.reach() == PublicationCheck.Reach.SUBJECTS;
        String subjects = eachAlone ? "and subject in (select key from checked_subject)" : "";
        sql.sql(look.tables().in("""
                        delete from indicators.failed_check
                        where code = :code and series in (select id from %s looked) %s %s""".formatted(looked(check), inSeries("series", check), subjects)))
                .param("code", check.code().code())
                .update();
        if (!listNeeded(check, look)) {
            return;
        }
        sql.sql(look.tables().in("""
                        with checked_value as not materialized (%s)
                        insert into indicators.failed_check (code, series, subject, expected, found, withholds, found_at)
                        select :code, series, subject, expected, found, :withholds, :now
                        from (%s) failures on conflict do nothing""".formatted(VALUES.formatted(subjects, subjects + inSums(check)), check.select())))
                .param("code", check.code().code())
                .param("withholds", check.code().withholds())
                .param("now", look.at())
                .update();
    }

    /** The series that the check looks at. */
    private static String looked(PublicationCheck check) {
        return check.reach() == PublicationCheck.Reach.PEERS ? PEERS : "checked_series";
    }

    /** Sums are looked at where they were computed; what they are made of is needed from everywhere. */
    private static String inSums(PublicationCheck check) {
        return check.reach() == PublicationCheck.Reach.SUMS ? "and subject in (select key from target_subject)" : "";
    }

    private static String inSeries(String column, PublicationCheck check) {
        return check.reach() == PublicationCheck.Reach.SUMS
                ? "and %s in (select id from target_series)".formatted(column)
                : "";
    }

    /** What secrecy withholds stays so; and what was withheld in the past. */
    private void mark(String table, TableSet tables) {
        String current = table.equals("observation") ? "and t.known_until = 'infinity'" : "";
        if (tables == TableSet.NOW) {
            sql.sql("""
                    update indicators.%1$s t set suppressed = null
                    where t.suppressed = 'check-failed' and t.series in (select id from checked_series) %2$s
                    and not exists (select from indicators.failed_check f
                                    where f.series = t.series and f.subject = t.subject and f.withholds)""".formatted(table, current)).update();
        }
        sql.sql(tables.in("""
                update indicators.%1$s t set suppressed = 'check-failed'
                from indicators.failed_check f
                where f.withholds and f.series in (select id from checked_series)
                and t.series = f.series and t.subject = f.subject and t.suppressed is null %2$s""".formatted(table, current))).update();
    }

    private static final String PEERS = """
            (select distinct peer.id from checked_series c
             join indicators.series s on s.id = c.id
             join indicators.series peer on peer.period = s.period)""";

    /** Known values, suppressed ones included; narrowed down where they are read, since the planner does not do it by itself. */
    private static final String VALUES = """
            select n.id as series, v.subject, true as observed, v.value, v.base, v.numerator, 1 as places,
                   n.indicator, n.period, n.breakdown, n.last_day, n.space, n.nature, n.unit
            from needed_series n join indicators.observation v on v.series = n.id
            where v.known_until = 'infinity' and v.status = 'known' %1$s
            union all
            select n.id, v.subject, false, v.value, v.base, v.numerator, v.places,
                   n.indicator, n.period, n.breakdown, n.last_day, n.space, n.nature, n.unit
            from needed_series n join indicators.roll_up v on v.series = n.id
            where v.value is not null %2$s""";
}
