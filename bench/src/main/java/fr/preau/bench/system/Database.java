package fr.preau.bench.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The PostgreSQL that the application started on a data folder.
 *
 * @param pid its first process, of which the others are children
 */
public record Database(long pid, int port, String password) {

    private static final int PID = 0;
    private static final int PORT = 3;

    static Database of(Path dataFolder) throws IOException {
        List<String> lines = Files.readAllLines(dataFolder.resolve("postgres/postmaster.pid"));
        return new Database(
                Long.parseLong(lines.get(PID).strip()),
                Integer.parseInt(lines.get(PORT).strip()),
                Files.readString(dataFolder.resolve("postgres.password")).strip());
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/preau", "preau", password);
    }

    /** Out of messages. */
    @Override
    public String toString() {
        return "Database[pid=" + pid + ", port=" + port + "]";
    }
}
