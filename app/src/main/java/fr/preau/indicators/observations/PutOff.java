package fr.preau.indicators.observations;

import fr.preau.imports.BulkLoad;
import fr.preau.indicators.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows whether computing waits for the end of a bulk load, and keeps in the database what is due, in the transaction of the caller. */
@Component
class PutOff {

    private final JdbcClient sql;
    private final BulkLoad bulkLoad;

    /** What can wait. */
    enum Due {
        /** The subjects, for the next file of measures. */
        SUBJECTS,
        /** All that is computed, for the end. */
        SUMS
    }

    PutOff(JdbcClient sql, BulkLoad bulkLoad) {
        this.sql = sql;
        this.bulkLoad = bulkLoad;
    }

    /** May it wait? */
    boolean isBulk() {
        return bulkLoad.isRunning();
    }

    void note(Due due) {
        sql.sql("insert into indicators.due (what) values (?) on conflict do nothing")
                .param(name(due))
                .update();
    }

    /** Takes the note away, and answers whether there was one. */
    boolean take(Due due) {
        return sql.sql("delete from indicators.due where what = ?")
                        .param(name(due))
                        .update()
                > 0;
    }

    private static String name(Due due) {
        return Codes.of(due);
    }
}
