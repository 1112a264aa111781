package fr.preau.imports.shipped;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When somebody last looked whether newer editions of the shipped files exist. Préau asks no producer by itself: an installation may have
 * no way out, and a page that changed its address would pass for one without news.
 */
@Component
public class SourceChecks {

    private final JdbcClient sql;

    SourceChecks(JdbcClient sql) {
        this.sql = sql;
    }

    /** The last look for each file that one was had for, by the id of its entry. */
    public Map<String, SourceCheck> last() {
        Map<String, SourceCheck> checks = new HashMap<>();
        sql.sql("select source, checked_on, newer from imports.source_check").query(row -> {
            checks.put(
                    row.getString("source"),
                    new SourceCheck(
                            row.getObject("checked_on", LocalDate.class), Optional.ofNullable(row.getString("newer"))));
        });
        return checks;
    }

    /** Keeps a look instead of the one before. */
    public void keep(ShippedSource source, SourceCheck check) {
        sql.sql("""
                        insert into imports.source_check (source, checked_on, newer) values (:source, :day, :newer)
                        on conflict (source) do update set checked_on = excluded.checked_on, newer = excluded.newer""")
                .param("source", source.id())
                .param("day", check.on())
                .param("newer", check.newer().orElse(null))
                .update();
    }
}
