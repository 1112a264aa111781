package fr.preau.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The minutes that wait for who chairs a body, for modules that remind of it. */
@Component
public class MinutesToApprove {

    private final JdbcClient sql;
    private final Clock clock;

    MinutesToApprove(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those that were submitted, of the bodies that this person chairs today; those of the earliest meeting first, at most fifty. */
    public List<Waiting> listFor(UUID person) {
        return sql.sql("""
                        select m.id, b.name, m.starts_at
                        from governance.minutes x
                        join governance.meeting m on m.id = x.meeting_id
                        join governance.body b on b.id = m.body_id
                        where x.state = 'a-approuver' and exists (
                            select from governance.membership s
                            where s.body_id = b.id and s.person_id = :person and s.role = 'presidence'
                            and s.valid_from <= :today and (s.valid_until is null or :today <= s.valid_until))
                        order by m.starts_at, m.id limit 50""")
                .param("person", person)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant());
    }

    /**
     * Minutes that wait.
     *
     * @param body the name of the body
     * @param met when the meeting began
     */
    public record Waiting(UUID meeting, String body, Instant met) {

        /** Their page. */
        public String address() {
            return BodyPages.minutes(meeting);
        }
    }
}
