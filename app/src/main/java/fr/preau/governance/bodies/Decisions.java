package fr.preau.governance.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions, as they are kept. */
@Component
class Decisions {

    static final String COLUMNS = """
            d.id, d.body_id, d.meeting_id, d.year, d.number, d.words, d.owner_id, d.owner, d.due, d.state, d.reason, d.settled_on, d.about,
            d.about_title""";

    private final JdbcClient sql;

    Decisions(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Decision> find(UUID decision) {
        return sql.sql("select " + COLUMNS + " from governance.decision d where d.id = :decision")
                .param("decision", decision)
                .query((row, _) -> decision(row))
                .optional();
    }

    /** The next number of the year; the body must be locked, so that no other takes it. */
    UUID add(Meeting meeting, DecisionTerms terms) {
        return said(sql.sql("""
                        insert into governance.decision
                            (body_id, meeting_id, year, number, words, owner_id, owner, due, about, about_title)
                        select :body, :meeting, :year, coalesce(max(number), 0) + 1, :words, :member, :owner, :due, :about, :aboutTitle
                        from governance.decision where body_id = :body and year = :year
                        returning id"""), terms)
                .param("body", meeting.body())
                .param("meeting", meeting.id())
                .param("year", meeting.day().getYear())
                .query(UUID.class)
                .single();
    }

    void change(UUID decision, DecisionTerms terms) {
        said(sql.sql("""
                        update governance.decision set words = :words, owner_id = :member, owner = :owner, due = cast(:due as date),
                            about = :about, about_title = :aboutTitle
                        where id = :decision"""), terms).param("decision", decision).update();
    }

    private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, DecisionTerms terms) {
        return statement
                .param("words", terms.words())
                .param("member", terms.member().orElse(null))
                .param("owner", terms.owner())
                .param("due", terms.due().orElse(null))
                .param("about", terms.about())
                .param("aboutTitle", terms.aboutTitle());
    }

    /** @param reason of what is given up; empty otherwise */
    void become(UUID decision, DecisionState state, String reason, LocalDate today) {
        sql.sql("""
                        update governance.decision set state = :state, reason = :reason, settled_on = cast(:settled as date)
                        where id = :decision""")
                .param("state", state.slug())
                .param("reason", reason)
                .param("settled", state.isOpen() ? null : today)
                .param("decision", decision)
                .update();
    }

    static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getInt("year"),
                row.getInt("number"),
                new DecisionTerms(
                        row.getString("words"),
                        Optional.ofNullable(row.getObject("owner_id", UUID.class)),
                        row.getString("owner"),
                        Optional.ofNullable(row.getObject("due", LocalDate.class)),
                        row.getString("about"),
                        row.getString("about_title")),
                DecisionState.findBySlug(row.getString("state")).orElseThrow(),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("settled_on", LocalDate.class)));
    }
}
