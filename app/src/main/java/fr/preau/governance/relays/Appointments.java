package fr.preau.governance.relays;

import fr.preau.values.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which post, and who held it, as it is kept. */
@Component
class Appointments {

    private static final String SELECT = """
            select a.id, a.post_id, a.relay_id, coalesce(n.name, r.name) as name, r.person_id,
                   a.valid_from, a.valid_until, a.skills, a.way, a.end_reason
            from governance.appointment a
            join governance.relay r on r.id = a.relay_id
            left join people.published_name n on n.id = r.person_id
            """;

    private final JdbcClient sql;

    Appointments(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Appointment> find(UUID appointment) {
        return sql.sql(SELECT + " where a.id = :appointment")
                .param("appointment", appointment)
                .query((row, _) -> appointment(row))
                .optional();
    }

    /** All that some posts had and have, the newest first. */
    List<Appointment> listOf(Collection<UUID> posts) {
        return sql.sql(SELECT + " where a.post_id = any (:posts) order by a.valid_from desc, a.id")
                .param("posts", posts.toArray(UUID[]::new))
                .query((row, _) -> appointment(row))
                .list();
    }

    /** All that somebody has and had, the newest first. */
    List<Appointment> listOf(UUID relay) {
        return sql.sql(SELECT + " where a.relay_id = :relay order by a.valid_from desc, a.id")
                .param("relay", relay)
                .query((row, _) -> appointment(row))
                .list();
    }

    UUID add(UUID post, UUID relay, Validity validity, Skills skills, String way) {
        return sql.sql("""
                        insert into governance.appointment (post_id, relay_id, valid_from, valid_until, skills, way)
                        values (:post, :relay, :from, :until, :skills, :way) returning id""")
                .param("post", post)
                .param("relay", relay)
                .param("from", validity.from())
                .param("until", validity.until())
                .param("skills", skills.array())
                .param("way", way)
                .query(UUID.class)
                .single();
    }

    void end(UUID appointment, LocalDate lastDay, String reason) {
        sql.sql(
                        "update governance.appointment set valid_until = :lastDay, end_reason = :reason where id = :appointment")
                .param("lastDay", lastDay)
                .param("reason", reason)
                .param("appointment", appointment)
                .update();
    }

    /** What can be said better later: until when, with which skills, how. */
    void describe(Appointment appointment) {
        sql.sql("""
                        update governance.appointment set valid_until = :until, skills = :skills, way = :way where id = :id""")
                .param("until", appointment.validity().until())
                .param("skills", appointment.skills().array())
                .param("way", appointment.way())
                .param("id", appointment.id())
                .update();
    }

    static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                row.getObject("post_id", UUID.class),
                Holders.holder(row, "relay_id"),
                Posts.validity(row, "valid_from", "valid_until"),
                new Skills(Arrays.asList((String[]) row.getArray("skills").getArray())),
                row.getString("way"),
                row.getString("end_reason"));
    }
}
