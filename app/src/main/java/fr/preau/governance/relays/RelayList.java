package fr.preau.governance.relays;

import fr.preau.territory.Position;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The posts that are open or to come, each with who holds it today, in one query. */
@Component
class RelayList {

    /**
     * Whose number is no longer known to anybody is listed without a name. A post that begins later is not vacant yet; one that somebody is
     * appointed to from a later day on is, until then.
     */
    private static final String SELECT = """
            select p.id, p.kind, p.place_id, p.speciality, p.share, p.valid_from, p.valid_until, p.closing_reason,
                   l.name as place_name, l.latitude, l.longitude,
                   a.id as term, a.relay_id, a.person_id, a.relay_name, a.valid_from as term_from, a.valid_until as term_until,
                   a.skills, count(*) over () as total
            from governance.post p
            left join territory.published_place l on l.id = p.place_id
            left join lateral (
                select t.id, t.relay_id, r.person_id, coalesce(n.name, r.name, '') as relay_name, t.valid_from, t.valid_until, t.skills
                from governance.appointment t
                join governance.relay r on r.id = t.relay_id
                left join people.published_name n on n.id = r.person_id
                where t.post_id = p.id and t.valid_from <= :today and (t.valid_until is null or :today <= t.valid_until)) a on true
            where (p.valid_until is null or :today <= p.valid_until)
            and (:kind = '' or p.kind = :kind)
            and (:within = '' or p.place_id = :within or :within = 'pays-FR' or exists (
                select from territory.published_placement m
                where m.place_id = p.place_id and m.ancestor_id = :within and m.valid_from <= :today and :today < m.valid_to))
            and (not :vacant or a.id is null and p.valid_from <= :today)
            and (:skill = '' or exists (
                select from unnest(a.skills) skill where governance.plain(skill) = governance.plain(:skill)))
            and governance.plain(concat_ws(' ', l.name, p.kind, p.speciality, case when :named then a.relay_name end,
                case when :named then array_to_string(a.skills, ' ') end)) like all (array(
                select '%' || word || '%' from unnest(string_to_array(governance.plain(:words), ' ')) word))
            """;

    private static final String[] SMALLEST_FIRST = Stream.of(PlaceKind.values())
            .sorted(Comparator.reverseOrder())
            .map(PlaceKind::slug)
            .toArray(String[]::new);

    private final JdbcClient sql;
    private final Clock clock;

    RelayList(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Those of one page.
     *
     * @param named whether who reads may know names
     */
    List<Line> list(RelayFilter filter, boolean named, int size, int offset) {
        return asked(filter, named, " limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> line(row, named))
                .list();
    }

    /** Those of some places and of no other, the smallest place first. */
    List<Line> listOf(Collection<PlaceId> places, boolean named, int size) {
        return asked(
                        RelayFilter.NONE,
                        "and p.place_id = any (:places)",
                        "array_position(:kinds, l.kind), p.kind, p.id limit :size",
                        named)
                .param("places", places.stream().map(PlaceId::toString).toArray(String[]::new))
                .param("kinds", SMALLEST_FIRST)
                .param("size", size)
                .query((row, _) -> line(row, named))
                .list();
    }

    /** All of them, one at a time. */
    void forEach(RelayFilter filter, boolean named, Consumer<Line> reader) {
        try (Stream<Line> lines = asked(filter, named, "").query((row, _) -> line(row, named)).stream()) {
            lines.forEach(reader);
        }
    }

    /** The numbers of those with an account who are named on all of it. */
    List<UUID> people(RelayFilter filter) {
        return asked(filter, true, "")
                .query((row, _) -> Optional.ofNullable(row.getObject("person_id", UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The skills that somebody holding a post today has, by name. */
    List<String> skills() {
        return sql.sql("""
                        select distinct on (governance.plain(skill)) skill
                        from governance.appointment a, unnest(a.skills) skill
                        where a.valid_from <= :today and (a.valid_until is null or :today <= a.valid_until)
                        order by governance.plain(skill), skill limit 200""")
                .param("today", LocalDate.now(clock))
                .query((row, _) -> row.getString("skill"))
                .list();
    }

    private JdbcClient.StatementSpec asked(RelayFilter filter, boolean named, String end) {
        RelayFilter seen = named ? filter : filter.nameless();
        return asked(seen, "", seen.order().sql() + end, named);
    }

    private JdbcClient.StatementSpec asked(RelayFilter seen, String condition, String order, boolean named) {
        return sql.sql(SELECT + condition + " order by " + order)
                .param("today", LocalDate.now(clock))
                .param("named", named)
                .param("words", seen.words())
                .param("kind", seen.kind().map(PostKind::slug).orElse(""))
                .param("within", seen.within().map(PlaceId::toString).orElse(""))
                .param("skill", seen.skill())
                .param("vacant", seen.vacantOnly());
    }

    private static Line line(ResultSet row, boolean named) throws SQLException {
        Post post = Posts.post(row);
        return new Line(
                post,
                Objects.requireNonNullElse(
                        row.getString("place_name"), post.place().toString()),
                position(row),
                row.getObject("term", UUID.class) == null ? Optional.empty() : Optional.of(held(row, named)),
                row.getLong("total"));
    }

    private static Held held(ResultSet row, boolean named) throws SQLException {
        Validity validity = Posts.validity(row, "term_from", "term_until");
        return named
                ? new Held(
                        Optional.of(new Holder(
                                row.getObject("relay_id", UUID.class),
                                row.getString("relay_name"),
                                Optional.ofNullable(row.getObject("person_id", UUID.class)))),
                        validity,
                        new Skills(
                                Arrays.asList((String[]) row.getArray("skills").getArray())))
                : new Held(Optional.empty(), validity, Skills.NONE);
    }

    private static Optional<Position> position(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Position(latitude, longitude));
    }

    /**
     * A post in the list.
     *
     * @param position a point in its place; empty where none is known
     * @param held who holds it today; empty when nobody does
     * @param total how many posts the filter keeps, on all pages
     */
    record Line(Post post, String placeName, Optional<Position> position, Optional<Held> held, long total) {

        boolean isVacantOn(LocalDate day) {
            return held.isEmpty() && post.validity().covers(day);
        }

        Optional<Holder> holder() {
            return held.flatMap(Held::holder);
        }
    }

    /**
     * Who holds a post.
     *
     * @param holder empty for who may not know
     */
    record Held(Optional<Holder> holder, Validity validity, Skills skills) {}
}
