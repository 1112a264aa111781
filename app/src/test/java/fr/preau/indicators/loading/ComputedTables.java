package fr.preau.indicators.loading;

import fr.preau.imports.BulkLoad;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of indicators that are computed from the measures. */
record ComputedTables(JdbcClient sql, BulkLoad bulkLoad, TransactionTemplate transaction) {

    private static final List<String> NAMES =
            List.of("within", "headcount", "headcount_period", "population", "population_people", "lacking", "roll_up");

    /** What each holds, as a digest. */
    List<String> contents() {
        return NAMES.stream().map(this::content).toList();
    }

    /** Empties them, and computes all of them as at the end of a bulk load. */
    void computeAnew() {
        transaction.executeWithoutResult(_ -> {
            NAMES.stream()
                    .filter(table -> !table.equals("within")) // keeps the schools that only files of measures name
                    .forEach(table -> sql.sql("truncate indicators." + table).update());
            sql.sql("insert into indicators.due values ('sums')").update();
        });
        bulkLoad.resume();
    }

    private String content(String table) {
        return sql.sql("select count(*) || ' ' || md5(string_agg(t::text, ' ' order by t::text)) from indicators.%s t"
                        .formatted(table))
                .query(String.class)
                .single();
    }
}
