package fr.preau.governance.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits today in the bodies within a place, without addresses; for who has signed in. */
@Component
class MemberList {

    private static final String SELECT = """
            select b.name as body_name, b.place_id, l.name as place_name, m.id, m.body_id, m.person_id,
                   coalesce(n.name, m.name, '') as name, m.organisation, m.role, m.voting, false as reachable, m.valid_from, m.valid_until,
                   m.end_reason
            from governance.membership m
            join governance.body b on b.id = m.body_id
            left join territory.published_place l on l.id = b.place_id
            left join people.published_name n on n.id = m.person_id
            where m.valid_from <= :today and (m.valid_until is null or :today <= m.valid_until)
            and (b.valid_until is null or :today <= b.valid_until)
            and (:within = '' or b.place_id = :within or :within = 'pays-FR' or exists (
                select from territory.published_placement p
                where p.place_id = b.place_id and p.ancestor_id = :within and p.valid_from <= :today and :today < p.valid_to))
            order by b.name collate "fr-x-icu", b.id,\s""" + Memberships.ROLE_ORDER + ", m.valid_from, m.id limit 20000";

    private final JdbcClient sql;

    MemberList(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param within a place's identifier; empty for all */
    List<Line> list(String within, Reader reader) {
        return sql.sql(SELECT)
                .param("today", reader.today())
                .param("within", within)
                .query(MemberList::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("body_id", UUID.class),
                row.getString("body_name"),
                row.getString("place_id"),
                Memberships.membership(row));
    }

    /** A member, with the body where they sit. */
    record Line(UUID body, String bodyName, String place, Membership member) {}
}
