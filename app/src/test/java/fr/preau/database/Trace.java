package fr.preau.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Rows left in a database, to see later whether they are still there. */
final class Trace {

    private Trace() {}

    static void leave(DatabaseAddress database, String text) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists trace (text text)");
            statement.execute("insert into trace values ('" + text + "')");
        }
    }

    /** All that was left, in the order of writing. */
    static String read(DatabaseAddress database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select string_agg(text, ' ') from trace")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
