package fr.preau.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** How values are written as text, whatever the habits of the server on either side. */
final class CopyFormat {

    private CopyFormat() {}

    /** For the rest of the transaction. */
    static void set(Statement statement) throws SQLException {
        statement.execute("set local datestyle = 'ISO, YMD'");
        statement.execute("set local intervalstyle = 'postgres'");
        statement.execute("set local timezone = 'UTC'");
        statement.execute("set local extra_float_digits = 1");
        statement.execute("set local bytea_output = 'hex'");
        statement.execute("set local xmloption = 'content'");
    }

    /** Columns, as SQL wants them. */
    static String list(List<String> columns) {
        return columns.stream().map(TableName::quote).collect(Collectors.joining(", "));
    }
}
