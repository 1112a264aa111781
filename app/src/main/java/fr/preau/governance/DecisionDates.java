package fr.preau.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members of bodies have to see to, and by when, for modules that remind of it. */
@Component
public class DecisionDates {

    /** Days ahead at which one is told that a decision is due. */
    public static final int BEFORE = 14;

    private final JdbcClient sql;
    private final Clock clock;

    DecisionDates(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The open decisions that are late or due within two weeks, of members with an account who still sit; the earliest first. */
    public List<Due> listDue() {
        return list(null);
    }

    /** Those that one person sees to. */
    public List<Due> listDueFor(UUID person) {
        return list(person);
    }

    private List<Due> list(@Nullable UUID person) {
        LocalDate today = LocalDate.now(clock);
        return sql.sql("""
                        select d.id, o.person_id, d.year || '-' || d.number as number, d.words, b.name, d.due
                        from governance.decision d
                        join governance.membership o on o.id = d.owner_id
                        join governance.body b on b.id = d.body_id
                        where d.state in ('a-faire', 'en-cours') and d.due <= :last and o.person_id is not null
                        and (cast(:person as uuid) is null or o.person_id = :person)
                        and o.valid_from <= :today and (o.valid_until is null or :today <= o.valid_until)
                        order by d.due, d.id""")
                .param("person", person)
                .param("today", today)
                .param("last", today.plusDays(BEFORE))
                .query((row, _) -> due(row, today))
                .list();
    }

    private static Due due(ResultSet row, LocalDate today) throws SQLException {
        LocalDate day = row.getObject("due", LocalDate.class);
        return new Due(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("number"),
                row.getString("words"),
                row.getString("name"),
                day,
                day.isBefore(today));
    }

    /**
     * A decision that is to be carried out.
     *
     * @param owner who sees to it
     * @param number in the body and the year: «2026-3»
     * @param words what was decided
     * @param body the name of the body that decided it
     * @param day the last one
     * @param isLate whether that day is past
     */
    public record Due(
            UUID decision, UUID owner, String number, String words, String body, LocalDate day, boolean isLate) {

        /** The same for the same decision and day, so that nobody is told twice: once that it is due, once that it is late. */
        public String key() {
            return "body-decision-%s-%s-%s".formatted(isLate ? "late" : "due", decision, day);
        }

        /** The page about it. */
        public String address() {
            return BodyPages.decision(decision);
        }
    }
}
