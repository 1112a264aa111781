package fr.preau.governance.bodies;

import fr.preau.values.Percentage;
import fr.preau.values.PlaceId;
import fr.preau.values.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bodies, as they are kept. */
@Component
class Bodies {

    static final String COLUMNS = """
            b.id, b.kind, b.name, b.place_id, b.parent_id, b.mandate, b.least_meetings, b.quorum, b.is_public, b.valid_from,
            b.valid_until, b.closing_reason""";

    private final JdbcClient sql;

    Bodies(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Body> find(UUID body) {
        return one("", body);
    }

    /** The same, which nobody else changes until the end of the transaction. */
    Body lock(UUID body) {
        return one(" for update", body).orElseThrow(UnknownBody::new);
    }

    private Optional<Body> one(String end, UUID body) {
        return sql.sql("select " + COLUMNS + " from governance.body b where b.id = :body" + end)
                .param("body", body)
                .query((row, _) -> body(row))
                .optional();
    }

    /** Those that are open on a day, by name. */
    List<Body> listOpen(LocalDate day) {
        return sql.sql("select " + COLUMNS + """
                         from governance.body b where b.valid_until is null or b.valid_until >= :day
                        order by b.name collate "fr-x-icu", b.id limit 500""")
                .param("day", day)
                .query((row, _) -> body(row))
                .list();
    }

    UUID add(BodyTerms terms, LocalDate from) {
        return said(sql.sql("""
                        insert into governance.body
                            (kind, name, place_id, parent_id, mandate, least_meetings, quorum, is_public, valid_from)
                        values (:kind, :name, :place, :parent, :mandate, :least, :quorum, :isPublic, :from) returning id"""), terms).param("from", from).query(UUID.class).single();
    }

    void change(UUID body, BodyTerms terms) {
        said(sql.sql("""
                        update governance.body set kind = :kind, name = :name, place_id = :place, parent_id = :parent,
                            mandate = :mandate, least_meetings = :least, quorum = :quorum, is_public = :isPublic
                        where id = :body"""), terms).param("body", body).update();
    }

    private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, BodyTerms terms) {
        return statement
                .param("kind", terms.kind().slug())
                .param("name", terms.name())
                .param("place", terms.place().toString())
                .param("parent", terms.parent().orElse(null))
                .param("mandate", terms.mandate())
                .param("least", terms.leastMeetings())
                .param("quorum", terms.quorum().map(Percentage::value).orElse(null))
                .param("isPublic", terms.isPublic());
    }

    void close(UUID body, LocalDate lastDay, String reason) {
        sql.sql("update governance.body set valid_until = :lastDay, closing_reason = :reason where id = :body")
                .param("lastDay", lastDay)
                .param("reason", reason)
                .param("body", body)
                .update();
    }

    /** Does the body stand above the other one, or is it the same? */
    boolean isAbove(UUID body, UUID other) {
        return sql.sql("""
                        with recursive above as (
                            select id, parent_id from governance.body where id = :other
                            union select b.id, b.parent_id from governance.body b join above a on b.id = a.parent_id)
                        select exists (select from above where id = :body)""")
                .param("body", body)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    static Body body(ResultSet row) throws SQLException {
        return new Body(
                row.getObject("id", UUID.class),
                new BodyTerms(
                        BodyKind.findBySlug(row.getString("kind")).orElseThrow(),
                        row.getString("name"),
                        PlaceId.parse(row.getString("place_id")),
                        row.getString("mandate"),
                        row.getInt("least_meetings"),
                        Optional.ofNullable(row.getBigDecimal("quorum")).map(Percentage::new),
                        row.getBoolean("is_public"),
                        Optional.ofNullable(row.getObject("parent_id", UUID.class))),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                row.getString("closing_reason"));
    }
}
