package fr.preau.territory;

import fr.preau.imports.BulkLoad;
import fr.preau.imports.CatchUp;
import fr.preau.imports.QuickFill;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The memberships followed to the end: a school lies in its commune, EPCI, département, région, académie. Kept in step in the
 * transaction that changes a membership; during a bulk load, where each file would follow those of the last one anew, they are
 * followed once, before the first question about them.
 */
@Component
public class Placements implements CatchUp {

    /** Larger places in which a place lies, more or less. */
    private static final int ANCESTORS = 7;

    private final JdbcClient sql;
    private final BulkLoad bulkLoad;
    private final QuickFill quickFill;

    Placements(JdbcClient sql, BulkLoad bulkLoad, QuickFill quickFill) {
        this.sql = sql;
        this.bulkLoad = bulkLoad;
        this.quickFill = quickFill;
    }

    /**
     * Follows the memberships of these places, and of all that lies in them, up to the country.
     *
     * @param newcomers how many of them lay nowhere yet
     */
    public void refresh(Collection<String> changed, int newcomers) {
        if (changed.isEmpty()) {
            return;
        }
        if (bulkLoad.isRunning()) {
            sql.sql("insert into territory.due (what) values ('placements') on conflict do nothing")
                    .update();
        } else if (!bringUpToDate()) {
            quickFill.fillWithDistinct("territory.placement", newcomers * ANCESTORS, () -> follow(changed));
        }
    }

    /** Does what was put off, and answers whether anything was. Who asks for placements during a bulk load calls it first. */
    public boolean bringUpToDate() {
        boolean due =
                sql.sql("delete from territory.due where what = 'placements'").update() > 0;
        if (due) {
            fill();
        }
        return due;
    }

    @Override
    public void catchUp() {
        bringUpToDate();
    }

    private void fill() {
        sql.sql(bulkLoad.isAlone() ? "truncate territory.placement" : "delete from territory.placement")
                .update();
        int memberships = sql.sql("select count(*) from territory.membership")
                .query(Integer.class)
                .single();
        quickFill.fillWithDistinct(
                "territory.placement",
                memberships * ANCESTORS,
                () -> sql.sql("select territory.fill_placements()")
                        .query(Integer.class)
                        .single());
    }

    private int follow(Collection<String> changed) {
        sql.sql("select territory.refresh_placements(:changed)")
                .param("changed", changed.toArray(String[]::new))
                .query()
                .listOfRows();
        return changed.size();
    }
}
