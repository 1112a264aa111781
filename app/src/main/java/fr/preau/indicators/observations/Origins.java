package fr.preau.indicators.observations;

import fr.preau.imports.Source;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files about places from which figures are taken, be they the file that is being loaded. */
@Component
class Origins {

    private final JdbcClient sql;

    Origins(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest file of one of these kinds of import, as a delivery that leaves alone what it does not tell. */
    Optional<Delivery> latest(List<String> kinds) {
        return sql.sql("""
                        select import_id, kind, name, producer, licence, url, vintage from imports.published_origin
                        where kind = any (:kinds) order by vintage desc, started_at desc limit 1""")
                .param("kinds", kinds.toArray(String[]::new))
                .query((row, number) ->
                        new Delivery(row.getObject("import_id", UUID.class), row.getString("kind"), source(row), false))
                .optional();
    }

    /** The year that a file describes. */
    static int year(Delivery delivery) {
        return Objects.requireNonNull(delivery.source().vintage()).getYear();
    }

    private static Source source(ResultSet row) throws SQLException {
        String url = row.getString("url");
        return new Source(
                row.getString("name"),
                row.getString("producer"),
                row.getString("licence"),
                url == null ? null : URI.create(url),
                row.getObject("vintage", LocalDate.class));
    }
}
