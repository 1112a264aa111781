package fr.preau.publication;

import fr.preau.imports.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was loaded here, as the imports publish it. */
@Component
class LoadingQueries {

    private final JdbcClient database;

    LoadingQueries(JdbcClient database) {
        this.database = database;
    }

    /** The last loading of each file, the newest first. A file loaded as two kinds counts twice. */
    List<Loading> list() {
        return database.sql("""
                        select * from (
                            select distinct on (kind, file_sha256)
                                   kind, file_sha256, name, producer, licence, vintage, loaded_at,
                                   lines - rejected_lines as accepted, rejected_lines as rejected
                            from imports.published_source
                            order by kind, file_sha256, loaded_at desc) last
                        order by loaded_at desc, name
                        """).query(LoadingQueries::loading).list();
    }

    private static Loading loading(ResultSet row, int number) throws SQLException {
        var source = new Source(
                row.getString("name"),
                row.getString("producer"),
                row.getString("licence"),
                null,
                row.getObject("vintage", LocalDate.class));
        return new Loading(
                row.getString("kind"),
                row.getString("file_sha256"),
                source,
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getInt("accepted"),
                row.getInt("rejected"));
    }
}
