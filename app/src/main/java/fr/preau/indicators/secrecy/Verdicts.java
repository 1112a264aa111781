package fr.preau.indicators.secrecy;

import fr.preau.imports.CopyInto;
import fr.preau.indicators.secrecy.SecretCell.Value;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks what may not be shown, and takes the mark from what may be again. */
@Component
class Verdicts {

    private static final List<String> TABLES = List.of("observation", "roll_up");

    private final JdbcClient sql;
    private final CopyInto copyInto;

    Verdicts(JdbcClient sql, CopyInto copyInto) {
        this.sql = sql;
        this.copyInto = copyInto;
    }

    /** @param withheld each value that may not be shown, with whether it is so by itself */
    void write(Guarded guarded, Map<Value, Boolean> withheld) {
        stage(withheld);
        TABLES.forEach(table -> mark(table, guarded));
        sql.sql("""
                insert into target_subject
                select distinct m.subject, false from verdict_changed m on conflict do nothing""").update();
    }

    private void stage(Map<Value, Boolean> withheld) {
        sql.sql("drop table if exists verdict, verdict_changed").update();
        sql.sql("""
                create temporary table verdict (
                    series integer, subject integer, reason text, primary key (series, subject)) on commit drop""").update();
        sql.sql("create temporary table verdict_changed (subject integer) on commit drop")
                .update();
        copyInto.table(
                "verdict",
                List.of("series", "subject", "reason"),
                rows -> withheld.forEach((value, byItself) ->
                        rows.add(value.series(), value.subject(), byItself ? "too-few-units" : "protects-another")));
        sql.sql("analyze verdict").update();
    }

    private void mark(String table, Guarded guarded) {
        sql.sql("""
                        with current as (
                            select t.ctid as row, t.suppressed, v.reason
                            from indicators.series s
                            join indicators.%1$s t on t.series = s.id %2$s
                            left join verdict v on v.series = t.series and v.subject = t.subject
                            where s.indicator = :indicator and s.period = :period
                        ), marked as (
                            update indicators.%1$s t set suppressed = c.reason
                            from current c
                            where t.ctid = c.row and c.suppressed is distinct from c.reason
                            returning t.subject
                        )
                        insert into verdict_changed select subject from marked""".formatted(table, isCurrent(table)))
                .param("indicator", guarded.indicator())
                .param("period", guarded.period())
                .update();
    }

    private static String isCurrent(String table) {
        return table.equals("observation") ? "and t.known_until = 'infinity'" : "";
    }
}
