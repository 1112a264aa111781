package fr.preau.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what the database knows of the sizes of tables in step with a large import. A first load fills them inside one transaction:
 * without this, what follows in it is planned for empty ones. A small one goes without: reading a table over takes longer than it.
 */
@Component
public class Statistics {

    private static final int MANY = 1_000;

    private final JdbcClient sql;

    Statistics(JdbcClient sql) {
        this.sql = sql;
    }

    /** After so many rows of a table changed. */
    public void follow(long changed, String table) {
        if (changed > MANY) {
            sql.sql("analyze " + table).update();
        }
    }
}
