package fr.preau.imports;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Writes many rows into a table at the speed of PostgreSQL's {@code COPY}, in the current transaction:
 *
 * <pre>{@code
 * long loaded = copyInto.table("school_staging", List.of("line", "uai", "opened_on"),
 *         rows -> table.forEach(row -> rows.add(row.line(), row.get(UAI), row.find(OPENED).orElse(null))));
 * }</pre>
 *
 * <p>While rows are added the connection is busy: nothing else may be asked of the database until {@code table} returns. An
 * exception of the source gives the copy up, and with it the transaction.
 */
@Component
public class CopyInto {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?");

    private final DataSource database;

    CopyInto(DataSource database) {
        this.database = database;
    }

    /**
     * Adds what the source gives to a table.
     *
     * @param table a name in lower case, with or without schema; written by a programmer, never by a user
     * @return how many rows were added
     */
    public long table(String table, List<String> columns, Consumer<CopyRows> source) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            String copy = "copy %s (%s) from stdin".formatted(name(table), columns(columns));
            return copy(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy), columns.size(), source);
        } catch (SQLException refused) {
            throw translated(table, refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static long copy(CopyIn copy, int width, Consumer<CopyRows> source) throws SQLException {
        try {
            var rows = new CopyRows(width, text -> write(copy, text));
            source.accept(rows);
            rows.flush();
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void write(CopyIn copy, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException refused) {
            throw translated("copy", refused);
        }
    }

    private static String columns(List<String> columns) {
        return String.join(", ", columns.stream().map(CopyInto::name).toList());
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("The name (%s) must be a plain SQL name.".formatted(name));
        }
        return name;
    }

    private static DataAccessException translated(String table, SQLException refused) {
        @Nullable DataAccessException known = new SQLStateSQLExceptionTranslator().translate("copy", table, refused);
        return known != null ? known : new UncategorizedSQLException("copy", table, refused);
    }
}
