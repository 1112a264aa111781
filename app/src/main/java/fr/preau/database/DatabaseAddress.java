package fr.preau.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Where a PostgreSQL database answers and how to enter it. Registered as a bean, it is what the connection pool uses.
 *
 * @param jdbcUrl such as {@code jdbc:postgresql://127.0.0.1:5432/preau}
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** A connection outside any pool; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    /** The address without its password. */
    @Override
    public String toString() {
        return user + " @ " + jdbcUrl;
    }
}
