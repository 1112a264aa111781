package fr.preau.imports.runs;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Lets one import at a time write to a database, whatever the number of processes: an advisory lock, held by a connection of
 * its own, which PostgreSQL gives back by itself when the process dies.
 */
@Component
public class ImportLock {

    /** Any number does, as long as it is the same everywhere. */
    private static final long KEY = 0x5072_6561_75L;

    private final DataSource database;

    ImportLock(DataSource database) {
        this.database = database;
    }

    /** The lock, to be released by closing it; empty when another import holds it. */
    public Optional<Held> tryToTake() {
        var held = new Held(connection());
        if (held.ask("select pg_try_advisory_lock(?)")) {
            return Optional.of(held);
        }
        held.giveBack();
        return Optional.empty();
    }

    private Connection connection() {
        try {
            return database.getConnection();
        } catch (SQLException unreachable) {
            throw new CannotGetJdbcConnectionException("No connection is left for the import's lock.", unreachable);
        }
    }

    /** The right to import, until it is closed. */
    public static final class Held implements AutoCloseable {

        private final SingleConnectionDataSource connection;

        private Held(Connection connection) {
            this.connection = new SingleConnectionDataSource(connection, true);
        }

        @Override
        public void close() {
            ask("select pg_advisory_unlock(?)");
            giveBack();
        }

        private boolean ask(String question) {
            return JdbcClient.create(connection)
                    .sql(question)
                    .param(KEY)
                    .query(Boolean.class)
                    .single();
        }

        private void giveBack() {
            connection.destroy();
        }
    }
}
