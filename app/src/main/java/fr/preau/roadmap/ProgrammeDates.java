package fr.preau.roadmap;

import fr.preau.people.Directory;
import fr.preau.people.Right;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dates of programmes that come or are past, for modules that remind of them. */
@Component
public class ProgrammeDates {

    /** Days ahead at which one is told that an action begins. */
    public static final int BEFORE_AN_ACTION = 14;

    /** Days ahead at which one is told that a convention ends. */
    public static final int BEFORE_THE_END = 90;

    private final JdbcClient sql;
    private final Directory directory;
    private final Clock clock;

    ProgrammeDates(JdbcClient sql, Directory directory, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What comes or is past today in the programmes that somebody keeps: actions that begin within two weeks, actions that should be over or
     * begun and are not, conventions that end within 90 days; those of closed conventions are left out. The earliest first.
     */
    public List<Due> listDue(UUID keeper) {
        List<String> reach = directory.listRightsOf(keeper).stream()
                .filter(right -> Right.KEEP_PROGRAMMES.isHeldBy(right.role()))
                .map(AccessRight::place)
                .map(PlaceId::toString)
                .toList();
        LocalDate today = LocalDate.now(clock);
        return reach.isEmpty()
                ? List.of()
                : sql.sql("""
                        with kept as (
                            select c.* from roadmap.convention c
                            where c.state <> 'close'
                            and ('pays-FR' = any (:reach) or c.place_id = any (:reach) or exists (
                                select from territory.published_placement m
                                where m.place_id = c.place_id and m.ancestor_id = any (:reach)
                                and m.valid_from <= :today and :today < m.valid_to))
                        ), dated as (
                            select a.convention, a.code, a.title, case
                                when a.state in ('envisagee', 'preparee') and a.first_day between :today and :soon then 'begins'
                                when a.state in ('envisagee', 'preparee') and a.first_day < :today then 'late'
                                when a.state in ('envisagee', 'preparee', 'en-cours') and a.last_day < :today then 'late'
                            end as sort,
                            case when a.last_day < :today or a.state = 'en-cours' then a.last_day else a.first_day end as day
                            from roadmap.action a join kept k on k.code = a.convention
                        )
                        select sort, convention, code, title, day from dated where sort is not null
                        union all
                        select 'ends', code, '', title, last_day from kept where last_day between :today and :end
                        order by day, convention, code""")
                        .param("reach", reach.toArray(String[]::new))
                        .param("today", today)
                        .param("soon", today.plusDays(BEFORE_AN_ACTION))
                        .param("end", today.plusDays(BEFORE_THE_END))
                        .query((row, _) -> new Due(
                                Sort.valueOf(row.getString("sort").toUpperCase(Locale.ROOT)),
                                row.getString("convention"),
                                row.getString("code"),
                                row.getString("title"),
                                row.getObject("day", LocalDate.class)))
                        .list();
    }

    /** What is the matter. */
    public enum Sort {
        /** An action begins soon. */
        BEGINS,
        /** An action should be over, or begun, and is not. */
        LATE,
        /** A convention ends soon. */
        ENDS
    }

    /**
     * One of them.
     *
     * @param action its code; empty for the convention itself
     * @param title of the action, or of the convention
     * @param day on which it begins, should have begun or ended, or ends
     */
    public record Due(Sort sort, String convention, String action, String title, LocalDate day) {

        /** The same for the same thing and day, so that nobody is told twice. */
        public String key() {
            return "programme-%s-%s-%s-%s".formatted(sort.name().toLowerCase(Locale.ROOT), convention, action, day);
        }

        /** The page about it. */
        public String address() {
            String page = "/programmes/" + convention;
            return action.isEmpty() ? page : page + "/actions/" + action;
        }
    }
}
