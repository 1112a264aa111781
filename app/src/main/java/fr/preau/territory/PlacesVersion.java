package fr.preau.territory;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells one state of the places from another: the last import that changed anything here. */
final class PlacesVersion {

    private PlacesVersion() {}

    static String read(JdbcClient sql) {
        return OncePerPage.ask(
                PlacesVersion.class,
                () -> sql.sql("select import_id::text from territory.version")
                        .query(String.class)
                        .optional()
                        .orElse("empty"));
    }
}
