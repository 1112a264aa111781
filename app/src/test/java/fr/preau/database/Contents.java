package fr.preau.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a database holds, for comparison with another. */
final class Contents {

    private static final List<String> LASTING_STATES = List.of("last_value", "is_called");

    private Contents() {}

    /** The rows of all tables, views and sequences, as text, in an order of their own. */
    static Map<String, List<String>> of(DatabaseAddress database) throws SQLException {
        try (Connection connection = database.connect()) {
            Catalogue catalogue = new Catalogue(connection);
            Map<String, List<String>> contents = new LinkedHashMap<>();
            for (TableName table : catalogue.tables()) {
                contents.put(
                        table.toString(), rows(connection, "select t::text from " + table.quoted() + " t order by 1"));
            }
            for (TableName view : catalogue.materializedViews()) {
                contents.put(
                        view.toString(), rows(connection, "select t::text from " + view.quoted() + " t order by 1"));
            }
            for (TableName sequence : catalogue.sequences()) {
                String state = "select (" + String.join(", ", LASTING_STATES) + ")::text from " + sequence.quoted();
                contents.put(sequence.toString(), rows(connection, state));
            }
            return contents;
        }
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
