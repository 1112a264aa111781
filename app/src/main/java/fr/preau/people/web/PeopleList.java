package fr.preau.people.web;

import fr.preau.people.accounts.Person;
import fr.preau.people.rights.Rights;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of people, in one query that leaves out whoever the reader may not see. */
@Component
class PeopleList {

    private static final String SELECT = """
            select p.id, p.name, p.email, p.state, p.signed_in_at, count(*) over () as total,
                   array(select r.role || ' ' || r.place_id from people.access_right r
                         where r.person_id = p.id and r.ended_at is null and r.valid_from <= :today
                         and (r.valid_until is null or :today <= r.valid_until)
                         and (:everywhere or r.place_id = any (:places)) order by r.valid_from, r.id) as rights
            from people.person p
            where (:words = '' or position(lower(:words) in lower(p.name) || ' ' || p.email) > 0)
            and (p.state = :state or :state = '' and p.state <> 'erased')
            and (:role = '' or exists (select from people.access_right r where r.person_id = p.id and r.role = :role
                 and r.ended_at is null and r.valid_from <= :today and (r.valid_until is null or :today <= r.valid_until)
                 and (:everywhere or r.place_id = any (:places))))
            and (:everywhere or exists (select from people.access_right r
                 where r.person_id = p.id and r.place_id = any (:places)))
            """;

    private final JdbcClient sql;
    private final Rights rights;

    PeopleList(JdbcClient sql, Rights rights) {
        this.sql = sql;
        this.rights = rights;
    }

    /** Those of one page. */
    List<Line> list(PeopleFilter filter, KnownPeople.Sight sight, int size, int offset) {
        return asked(filter, sight, " limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query(PeopleList::line)
                .list();
    }

    /** The numbers of all of them. */
    List<UUID> numbers(PeopleFilter filter, KnownPeople.Sight sight) {
        return asked(filter, sight, "")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** All of them, one at a time. */
    void forEach(PeopleFilter filter, KnownPeople.Sight sight, Consumer<Line> reader) {
        try (Stream<Line> lines = asked(filter, sight, "").query(PeopleList::line).stream()) {
            lines.forEach(reader);
        }
    }

    private JdbcClient.StatementSpec asked(PeopleFilter filter, KnownPeople.Sight sight, String end) {
        String order =
                filter.newestFirst() ? " order by p.signed_in_at desc nulls last, p.id" : " order by p.name, p.id";
        return sql.sql(SELECT + order + end)
                .param("today", rights.today())
                .param("words", filter.words())
                .param("state", filter.state().map(PeopleFilter::slug).orElse(""))
                .param("role", filter.role().map(Role::slug).orElse(""))
                .param("everywhere", sight.everywhere())
                .param("places", sight.places().stream().map(PlaceId::toString).toArray(String[]::new));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        OffsetDateTime signedIn = row.getObject("signed_in_at", OffsetDateTime.class);
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Person.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(signedIn).map(OffsetDateTime::toInstant),
                Arrays.stream((String[]) row.getArray("rights").getArray())
                        .map(RoleAndPlace::parse)
                        .toList(),
                row.getLong("total"));
    }

    /**
     * A person in the list.
     *
     * @param total how many people the filter keeps, on all pages
     */
    record Line(
            UUID id,
            String name,
            String email,
            Person.State state,
            Optional<Instant> signedIn,
            List<RoleAndPlace> rights,
            long total) {}

    /** What somebody is, and where. */
    record RoleAndPlace(Role role, PlaceId place) {

        static RoleAndPlace parse(String written) {
            String[] parts = written.split(" ");
            return new RoleAndPlace(Role.findBySlug(parts[0]).orElseThrow(), PlaceId.parse(parts[1]));
        }
    }
}
