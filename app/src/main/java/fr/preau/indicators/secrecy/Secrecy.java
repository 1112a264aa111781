package fr.preau.indicators.secrecy;

import fr.preau.methods.secrecy.SecrecyRule;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides anew what may be shown of the target series that have a threshold. One corrected cell may change what protects another at
 * the far end of the country: the whole table of an indicator and a period is therefore protected again.
 */
@Component
public class Secrecy {

    private final JdbcClient sql;
    private final SecretCells cells;
    private final Verdicts verdicts;

    Secrecy(JdbcClient sql, SecretCells cells, Verdicts verdicts) {
        this.sql = sql;
        this.cells = cells;
        this.verdicts = verdicts;
    }

    /**
     * After the roll-ups of the temporary table {@code target_series} are computed. The places of which something appears or vanishes
     * join the temporary table {@code target_subject}, so that formulas follow.
     */
    public void refresh() {
        for (Guarded guarded : listGuarded()) {
            SecretTable table = cells.read(guarded);
            verdicts.write(guarded, table.protect(SecrecyRule.atLeast(guarded.threshold())));
        }
    }

    private List<Guarded> listGuarded() {
        return sql.sql("""
                        select s.indicator, s.period, d.threshold, d.space = 'ratio-of-sums' as ratio
                        from target_series t
                        join indicators.series s on s.id = t.id
                        join indicators.definition d on d.indicator = s.indicator and d.threshold is not null
                        group by s.indicator, s.period, d.threshold, d.space
                        order by s.indicator, s.period""")
                .query((row, number) -> new Guarded(
                        row.getString("indicator"),
                        row.getString("period"),
                        row.getInt("threshold"),
                        row.getBoolean("ratio")))
                .list();
    }
}
