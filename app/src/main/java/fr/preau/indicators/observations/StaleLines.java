package fr.preau.indicators.observations;

import fr.preau.imports.CopyInto;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leaves out the lines that would replace another version than the one that their author had seen. */
@Component
class StaleLines {

    private final JdbcClient sql;
    private final CopyInto copyInto;

    StaleLines(JdbcClient sql, CopyInto copyInto) {
        this.sql = sql;
        this.copyInto = copyInto;
    }

    /**
     * Takes them out of what is staged; a line that says what is known already stays, for it changes nothing.
     *
     * @param seen by line of the file
     */
    List<Integer> leaveOut(Map<Integer, SeenVersion> seen) {
        if (seen.isEmpty()) {
            return List.of();
        }
        sql.sql("drop table if exists seen_version").update();
        sql.sql("create temporary table seen_version (line integer primary key, known_from timestamptz) on commit drop")
                .update();
        copyInto.table(
                "seen_version",
                List.of("line", "known_from"),
                rows -> seen.forEach(
                        (line, version) -> rows.add(line, version.knownSince().orElse(null))));
        return sql.sql("""
                        with now as (
                            select v.line, v.known_from as seen, o.known_from,
                                   (o.status, o.reason, o.basis, o.value, o.base, o.numerator, o.low, o.high)
                                   is not distinct from
                                   (m.status, m.reason, m.basis, m.value, m.base, m.numerator, m.low, m.high) as same
                            from seen_version v
                            join staged_measure m using (line)
                            join staged_series n using (number)
                            join indicators.subject s using (place_id)
                            left join indicators.observation o
                                 on o.series = n.id and o.subject = s.key and o.known_until = 'infinity')
                        delete from staged_measure m using now
                        where now.line = m.line and now.known_from is distinct from now.seen and not now.same
                        returning m.line""").query((row, number) -> row.getInt("line")).list();
    }
}
