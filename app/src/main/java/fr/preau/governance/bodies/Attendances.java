package fr.preau.governance.bodies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who came to meetings, as it is kept. */
@Component
class Attendances {

    private final JdbcClient sql;

    Attendances(JdbcClient sql) {
        this.sql = sql;
    }

    List<Attendance> listOf(UUID meeting) {
        return sql.sql(
                        "select membership_id, presence, proxy_id from governance.attendance where meeting_id = :meeting")
                .param("meeting", meeting)
                .query((row, _) -> new Attendance(
                        row.getObject("membership_id", UUID.class),
                        Presence.findBySlug(row.getString("presence")).orElseThrow(),
                        Optional.ofNullable(row.getObject("proxy_id", UUID.class))))
                .list();
    }

    /** These, in the place of what was noted before. */
    void note(UUID meeting, Collection<Attendance> attendances) {
        sql.sql("delete from governance.attendance where meeting_id = :meeting")
                .param("meeting", meeting)
                .update();
        attendances.forEach(one -> sql.sql("""
                        insert into governance.attendance (meeting_id, membership_id, presence, proxy_id)
                        values (:meeting, :member, :presence, :proxy)""")
                .param("meeting", meeting)
                .param("member", one.member())
                .param("presence", one.presence().slug())
                .param("proxy", one.proxy().orElse(null))
                .update());
    }
}
