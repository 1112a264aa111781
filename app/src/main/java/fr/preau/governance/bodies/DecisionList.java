package fr.preau.governance.bodies;

import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The decisions that somebody may read, those that are late first, in one query. Members, and who keeps the body, read them at once;
 * others when the minutes of the meeting are published. Who sees to them is named to who has signed in.
 */
@Component
class DecisionList {

    /** A file of more would be read by nobody. */
    static final int MOST = 20_000;

    private static final String SELECT = "select " + Decisions.COLUMNS + """
            , b.name as body_name, m.starts_at, o.organisation as owner_organisation, o.role as owner_role, o.person_id as owner_person,
            case when :signedIn then coalesce(n.name, o.name, '') else '' end as owner_name,
            """ + Reader.KEEPS + """
             as keeps, count(*) over () as total
            from governance.decision d
            join governance.meeting m on m.id = d.meeting_id
            join governance.body b on b.id = d.body_id
            left join governance.membership o on o.id = d.owner_id
            left join people.published_name n on n.id = o.person_id
            where """ + " " + Meetings.KNOWN
            + " and (" + Reader.INSIDE + " or " + MinutesBook.PUBLISHED + ")";

    private static final String ORDER = """
             order by d.state in ('a-faire', 'en-cours') and d.due < :today desc nulls last, d.state in ('a-faire', 'en-cours') desc,
            d.due nulls last, d.year desc, d.number desc, d.id""";

    private static final String HOLDS_WORDS = """
            governance.plain(concat_ws(' ', d.words, b.name, d.owner, o.organisation, d.about_title, d.year || '-' || d.number,
                case when :signedIn then coalesce(n.name, o.name) end)) like all (array(
                select '%' || word || '%' from unnest(string_to_array(governance.plain(:words), ' ')) word))""";

    /** The body {@code b} is of the place, of one that lies in it or of one that holds it. */
    private static final String AROUND = """
            (b.place_id in (:around, 'pays-FR') or :around = 'pays-FR' or exists (
                select from territory.published_placement p
                where (p.place_id, p.ancestor_id) in ((b.place_id, :around), (:around, b.place_id))
                and p.valid_from <= :today and :today < p.valid_to))""";

    private final JdbcClient sql;

    DecisionList(JdbcClient sql) {
        this.sql = sql;
    }

    List<Line> list(DecisionFilter filter, Reader reader, int size, int offset) {
        return reader.tell(sql.sql(SELECT + """
                         and (:state = '' or d.state = :state
                            or :state = 'ouvertes' and d.state in ('a-faire', 'en-cours')
                            or :state = 'en-retard' and d.state in ('a-faire', 'en-cours') and d.due < :today)
                        and (:within = '' or b.place_id = :within or :within = 'pays-FR' or exists (
                            select from territory.published_placement p where p.place_id = b.place_id and p.ancestor_id = :within
                            and p.valid_from <= :today and :today < p.valid_to))
                        """ + " and " + HOLDS_WORDS + ORDER + " limit :size offset :offset"))
                .param("state", filter.state())
                .param("within", filter.within().map(PlaceId::toString).orElse(""))
                .param("words", filter.words())
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    /** Those of a meeting, in the order of their numbers. */
    List<Line> listOf(UUID meeting, Reader reader) {
        return reader.tell(sql.sql(SELECT + " and m.id = :meeting order by d.number"))
                .param("meeting", meeting)
                .query((row, _) -> line(row))
                .list();
    }

    /** What earlier meetings of the same body left open. */
    List<Line> listLeftBefore(Meeting meeting, Reader reader) {
        return reader.tell(sql.sql(SELECT + """
                         and b.id = :body and m.starts_at < (select starts_at from governance.meeting where id = :meeting)
                        and d.state in ('a-faire', 'en-cours')""" + ORDER + " limit 100"))
                .param("body", meeting.body())
                .param("meeting", meeting.id())
                .query((row, _) -> line(row))
                .list();
    }

    /** What is still to be done about a page of ours. */
    List<Line> listOpenAbout(String page, Reader reader) {
        return reader.tell(sql.sql(
                        SELECT + " and d.about = :about and d.state in ('a-faire', 'en-cours')" + ORDER + " limit 20"))
                .param("about", page)
                .query((row, _) -> line(row))
                .list();
    }

    /** What is still to be done about a page of ours, or about those whose addresses begin with its. */
    List<Line> listOpenBelow(String page, Reader reader) {
        return reader.tell(sql.sql(SELECT + """
                         and (d.about = :about or starts_with(d.about, :about || '/')) and d.state in ('a-faire', 'en-cours')""" + ORDER + " limit 20"))
                .param("about", page)
                .query((row, _) -> line(row))
                .list();
    }

    /** Of these, those that may be read, the latest first. */
    List<Line> listAmong(Collection<UUID> decisions, Reader reader) {
        return reader.tell(sql.sql(SELECT + " and d.id = any (:decisions) order by m.starts_at desc, d.number, d.id"))
                .param("decisions", decisions.toArray(UUID[]::new))
                .query((row, _) -> line(row))
                .list();
    }

    /** Those around a place that hold all of these words, the latest first. */
    List<Line> listAround(PlaceId place, String words, Reader reader, int most) {
        return reader.tell(sql.sql(SELECT + " and " + AROUND + " and " + HOLDS_WORDS
                        + " order by m.starts_at desc, d.number, d.id limit :most"))
                .param("around", place.toString())
                .param("words", words)
                .param("most", most)
                .query((row, _) -> line(row))
                .list();
    }

    /** Is it of a body around the place? Whether anybody may read it is not asked. */
    boolean isAround(UUID decision, PlaceId place, LocalDate today) {
        return sql.sql("select exists (select from governance.decision d join governance.body b on b.id = d.body_id"
                        + " where d.id = :decision and " + AROUND + ")")
                .param("decision", decision)
                .param("around", place.toString())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** One, when who reads may. */
    Optional<Line> find(UUID decision, Reader reader) {
        return reader.tell(sql.sql(SELECT + " and d.id = :decision"))
                .param("decision", decision)
                .query((row, _) -> line(row))
                .optional();
    }

    private static Line line(ResultSet row) throws SQLException {
        String name = Objects.requireNonNullElse(row.getString("owner_name"), "");
        String organisation = Objects.requireNonNullElse(row.getString("owner_organisation"), "");
        String role = row.getString("owner_role");
        return new Line(
                Decisions.decision(row),
                row.getString("body_name"),
                Meetings.instant(row, "starts_at"),
                name.isEmpty() ? organisation : name,
                role == null ? "" : MemberRole.findBySlug(role).orElseThrow().label(),
                Optional.ofNullable(row.getObject("owner_person", UUID.class)),
                row.getBoolean("keeps"),
                row.getLong("total"));
    }

    /**
     * A decision in a list.
     *
     * @param member who sees to it: a name for who has signed in, otherwise for whom they sit; empty for neither
     * @param role as what that member sits; empty where no member sees to it
     * @param person the number of that member, where they have an account
     * @param total how many decisions the filter keeps, on all pages
     */
    record Line(
            Decision decision,
            String bodyName,
            Instant decidedAt,
            String member,
            String role,
            Optional<UUID> person,
            boolean keeps,
            long total) {

        /** Who sees to it; empty where nobody does. */
        String owner() {
            String seat = member.isEmpty() ? role : member;
            String owner = decision.terms().owner();
            if (seat.isEmpty() || owner.isEmpty()) {
                return seat + owner;
            }
            return seat + ", " + owner;
        }

        /** The people named on some of them. */
        static List<UUID> people(List<Line> lines) {
            return lines.stream()
                    .flatMap(line -> line.person().stream())
                    .distinct()
                    .toList();
        }
    }
}
