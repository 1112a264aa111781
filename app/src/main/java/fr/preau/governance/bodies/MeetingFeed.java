package fr.preau.governance.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of a calendar, those of the last year and those to come, the first first. */
@Component
class MeetingFeed {

    private static final String SELECT = "select " + Meetings.COLUMNS + """
            , b.name as body_name, coalesce((
                select array_agg(i.position || '. ' || i.title order by i.position) from governance.agenda_item i
                where i.meeting_id = m.id), '{}') as agenda
            from governance.meeting m join governance.body b on b.id = m.body_id
            where m.starts_at >= :today - interval '1 year'
            """;

    private static final String ORDER = " order by m.starts_at, m.id limit 1000";

    private final JdbcClient sql;

    MeetingFeed(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a body of which anybody may know. */
    List<CalendarFile.Entry> listOfPublic(UUID body, LocalDate today) {
        return sql.sql(SELECT + " and b.id = :body and b.is_public and not m.is_private" + ORDER)
                .param("body", body)
                .param("today", today)
                .query((row, _) -> entry(row))
                .list();
    }

    /** Those of the bodies in which somebody sits, on the days of their terms. */
    List<CalendarFile.Entry> listOf(UUID person, LocalDate today) {
        return sql.sql(SELECT + """
                         and exists (
                            select from governance.membership s where s.body_id = b.id and s.person_id = :person
                            and (s.valid_until is null or s.valid_until >= :today)
                            and daterange(s.valid_from, s.valid_until, '[]') @> (m.starts_at at time zone 'Europe/Paris')::date)""" + ORDER)
                .param("person", person)
                .param("today", today)
                .query((row, _) -> entry(row))
                .list();
    }

    private static CalendarFile.Entry entry(ResultSet row) throws SQLException {
        return new CalendarFile.Entry(Meetings.meeting(row), row.getString("body_name"), List.of((String[])
                row.getArray("agenda").getArray()));
    }
}
