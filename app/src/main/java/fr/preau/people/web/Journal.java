package fr.preau.people.web;

import fr.preau.people.PlaceTree;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Details;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the audit trail for the screens that show it, the newest first, each in one query. */
@Component
class Journal {

    private static final String SELECT = """
            select e.at, e.kind, e.who, e.about, p.body, w.name as who_name, a.name as about_name,
                   e.payload_hash is not null and p.body is null as erased, count(*) over () as total
            from people.audit_entry e
            left join people.audit_payload p on p.day = e.day and p.rank = e.rank
            left join people.person w on w.id = case when e.who not in ('operator', 'nobody') then e.who::uuid end
            left join people.person a on a.id = case when e.about ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then e.about::uuid end
            where e.day between :from and :until
            and (:kind = '' or e.kind = :kind)
            and (:person = '' or e.who = :person or e.about = :person
                 or exists (select from people.audit_concerned c
                            where c.day = e.day and c.rank = e.rank and c.person_id = nullif(:person, '')::uuid))
            and (:words = '' or position(lower(:words) in lower(w.name) || ' ' || w.email) > 0
                 or position(lower(:words) in lower(a.name) || ' ' || a.email) > 0)
            and (:part = 'everything' or (:part = 'reads') = (e.kind = any (:reads) and e.who <> :person))
            order by e.day desc, e.rank desc
            """;

    private static final String[] READS = Arrays.stream(AuditKind.values())
            .filter(AuditKind::isRead)
            .map(AuditKind::slug)
            .toArray(String[]::new);

    private final JdbcClient sql;
    private final PlaceTree places;

    Journal(JdbcClient sql, PlaceTree places) {
        this.sql = sql;
        this.places = places;
    }

    /** Those of one page. */
    JournalList list(JournalFilter filter, int size, int offset) {
        return list(filter, Part.EVERYTHING, size, offset);
    }

    private JournalList list(JournalFilter filter, Part part, int size, int offset) {
        List<JournalLine> lines = asked(filter, part, "limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query(Journal::line)
                .list();
        return new JournalList(lines, names(lines));
    }

    /** The last ones that a person did, or that changed something for them. */
    JournalList lastActs(UUID person, int size) {
        return list(JournalFilter.of(person), Part.ACTS, size, 0);
    }

    /** The last times when somebody else read what is held of a person. */
    JournalList lastReads(UUID person, int size) {
        return list(JournalFilter.of(person), Part.READS, size, 0);
    }

    /** All of them, one at a time; places stay codes. */
    void forEach(JournalFilter filter, Consumer<JournalLine> reader) {
        try (Stream<JournalLine> lines = asked(filter, Part.EVERYTHING, "").query(Journal::line).stream()) {
            lines.forEach(reader);
        }
    }

    /** The numbers of those whom all of them name. */
    List<UUID> people(JournalFilter filter) {
        Set<UUID> named = new LinkedHashSet<>();
        forEach(filter, line -> named.addAll(line.people()));
        return List.copyOf(named);
    }

    private JdbcClient.StatementSpec asked(JournalFilter filter, Part part, String end) {
        return sql.sql(SELECT + end)
                .param("from", filter.firstDay())
                .param("until", filter.lastDay())
                .param("kind", filter.kind().map(kind -> kind.slug()).orElse(""))
                .param("person", filter.person().map(UUID::toString).orElse(""))
                .param("words", filter.words())
                .param("part", part.name().toLowerCase(Locale.ROOT))
                .param("reads", READS);
    }

    private Map<PlaceId, String> names(List<JournalLine> lines) {
        return RoleWords.places(
                places,
                lines.stream()
                        .map(JournalLine::place)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }

    private static JournalLine line(ResultSet row, int number) throws SQLException {
        String body = row.getString("body");
        return new JournalLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("who"),
                row.getString("who_name"),
                Objects.requireNonNullElse(row.getString("about"), ""),
                row.getString("about_name"),
                body == null ? Details.none() : Details.read(body),
                row.getBoolean("erased"),
                row.getLong("total"));
    }

    /** What of it: reads are many, and would hide the rest. */
    private enum Part {
        EVERYTHING,
        ACTS,
        READS
    }
}
