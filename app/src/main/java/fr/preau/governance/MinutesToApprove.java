package fr.preau.governance;

import fr.preau.governance.bodies.Reader;
import fr.preau.people.Directory;
import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The minutes that wait for approval, and for whom, for modules that tell people. */
@Component
public class MinutesToApprove {

    private final JdbcClient sql;
    private final Directory directory;
    private final PlaceTree places;
    private final WhoAsks whoAsks;
    private final Clock clock;

    MinutesToApprove(JdbcClient sql, Directory directory, PlaceTree places, WhoAsks whoAsks, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.places = places;
        this.whoAsks = whoAsks;
        this.clock = clock;
    }

    /** Those that were submitted and that who asks may approve; those of the earliest meeting first, at most fifty. */
    public List<Waiting> listForAsker() {
        return Reader.of(whoAsks, clock)
                .tell(sql.sql("""
                        select m.id, b.name, m.starts_at
                        from governance.minutes x
                        join governance.meeting m on m.id = x.meeting_id
                        join governance.body b on b.id = m.body_id
                        where x.state = 'a-approuver' and\s""" + Reader.CHAIRS + " order by m.starts_at, m.id limit 50"))
                .query((row, _) -> waiting(row))
                .list();
    }

    /** Those who may approve the minutes of a meeting today: who chairs its body, and who keeps it. */
    public Set<UUID> listApproving(UUID meeting) {
        Set<UUID> approving = new HashSet<>(sql.sql("""
                        select s.person_id from governance.membership s join governance.meeting m on m.body_id = s.body_id
                        where m.id = :meeting and s.role = 'presidence' and s.person_id is not null
                        and s.valid_from <= :today and (s.valid_until is null or :today <= s.valid_until)""")
                .param("meeting", meeting)
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .set());
        sql.sql(
                        "select b.place_id from governance.body b join governance.meeting m on m.body_id = b.id where m.id = :meeting")
                .param("meeting", meeting)
                .query((row, _) -> PlaceId.parse(row.getString("place_id")))
                .optional()
                .ifPresent(place -> approving.addAll(listKeeping(place)));
        return approving;
    }

    private List<UUID> listKeeping(PlaceId place) {
        LocalDate today = LocalDate.now(clock);
        return directory.listHoldersOn(place).stream()
                .filter(person -> directory.listRightsOf(person).stream()
                        .filter(right -> right.record().isEmpty())
                        .anyMatch(right ->
                                Right.KEEP_BODIES.isHeldBy(right.role()) && places.liesIn(place, right.place(), today)))
                .toList();
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
