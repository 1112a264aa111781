package fr.preau.governance.bodies;

import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bodies that somebody may know of, each with how many sit in it today, in one query. */
@Component
class BodyList {

    private static final String SELECT = "select " + Bodies.COLUMNS + """
            , l.name as place_name, s.sitting, s.voting, count(*) over () as total
            from governance.body b
            left join territory.published_place l on l.id = b.place_id
            cross join lateral (
                select count(*) as sitting, count(*) filter (where m.voting) as voting from governance.membership m
                where m.body_id = b.id and m.valid_from <= :today and (m.valid_until is null or :today <= m.valid_until)) s
            where """ + " " + Reader.KNOWS + """
             and (:closed or b.valid_until is null or :today <= b.valid_until)
            and (:kind = '' or b.kind = :kind)
            and (:within = '' or b.place_id = :within or :within = 'pays-FR' or exists (
                select from territory.published_placement p
                where p.place_id = b.place_id and p.ancestor_id = :within and p.valid_from <= :today and :today < p.valid_to))
            and governance.plain(concat_ws(' ', b.name, l.name, b.kind, b.mandate)) like all (array(
                select '%' || word || '%' from unnest(string_to_array(governance.plain(:words), ' ')) word))
            order by b.name collate "fr-x-icu", b.id""";

    private final JdbcClient sql;

    BodyList(JdbcClient sql) {
        this.sql = sql;
    }

    List<Line> list(BodyFilter filter, Reader reader, int size, int offset) {
        return asked(filter, reader, SELECT + " limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    /** All of them, one at a time. */
    void forEach(BodyFilter filter, Reader reader, Consumer<Line> rows) {
        try (Stream<Line> lines = asked(filter, reader, SELECT).query((row, _) -> line(row)).stream()) {
            lines.forEach(rows);
        }
    }

    private JdbcClient.StatementSpec asked(BodyFilter filter, Reader reader, String question) {
        return sql.sql(question)
                .param("signedIn", reader.signedIn())
                .param("today", reader.today())
                .param("closed", filter.closedToo())
                .param("kind", filter.kind().map(BodyKind::slug).orElse(""))
                .param("within", filter.within().map(PlaceId::toString).orElse(""))
                .param("words", filter.words());
    }

    private static Line line(ResultSet row) throws SQLException {
        Body body = Bodies.body(row);
        return new Line(
                body,
                Objects.requireNonNullElse(
                        row.getString("place_name"), body.place().toString()),
                row.getInt("sitting"),
                row.getInt("voting"),
                row.getLong("total"));
    }

    /**
     * A body in the list.
     *
     * @param sitting how many sit in it today
     * @param voting how many of them vote
     * @param total how many bodies the filter keeps, on all pages
     */
    record Line(Body body, String placeName, int sitting, int voting, long total) {}
}
