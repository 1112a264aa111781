package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PlaceTree;
import fr.preau.people.RecordKinds;
import fr.preau.people.WhoAsks;
import fr.preau.people.rights.HeldRights;
import fr.preau.people.rights.Rights;
import fr.preau.ui.Formats;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.RecordRef;
import fr.preau.values.Role;
import fr.preau.values.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rights for the screens that show them, each in one query. */
@Component
class RightsLists {

    private static final String SELECT = """
            select r.id, r.person_id, p.name as person, r.role, r.place_id, r.valid_from, r.valid_until, r.reason, r.end_reason, r.ended_at,
                   r.delegated_from is not null as delegated, r.identity_id is not null as provided, g.name as giver,
                   r.record_kind, r.record_code, r.record_title,
                   r.ended_at is not null or o.ended_at is not null as ended
            from people.access_right r
            join people.person p on p.id = r.person_id
            left join people.person g on g.id = r.given_by
            left join people.access_right o on o.id = r.delegated_from
            """;

    private final JdbcClient sql;
    private final Rights rights;
    private final PlaceTree places;
    private final WhoAsks whoAsks;
    private final RecordKinds records;

    RightsLists(JdbcClient sql, Rights rights, PlaceTree places, WhoAsks whoAsks, RecordKinds records) {
        this.sql = sql;
        this.rights = rights;
        this.places = places;
        this.whoAsks = whoAsks;
        this.records = records;
    }

    /** One's own, which one does not end oneself. */
    RightsList own(UUID person) {
        return new RightsList(lines(rows(person), Optional.empty()), false, rights.today());
    }

    /** Those of a person that who asks may see: all, or those in the places within their reach. */
    RightsList of(UUID person, Collection<PlaceId> within) {
        List<Row> seen = rows(person).stream()
                .filter(row -> within.stream()
                        .anyMatch(around -> places.liesIn(row.right().place(), around, rights.today())))
                .toList();
        return new RightsList(lines(seen, whoAsks.held()), false, rights.today());
    }

    /** Who may do what in a place today: by rights on it, and on what it lies in. */
    RightsList in(PlaceId place) {
        List<Row> rows = sql.sql(SELECT + """
                        where p.state not in ('closed', 'erased') and r.ended_at is null and o.ended_at is null
                        and r.valid_from <= :today and (r.valid_until is null or :today <= r.valid_until)
                        and r.place_id = any (:around) and r.record_kind is null
                        order by p.name, r.id""")
                .param("today", rights.today())
                .param("around", around(place))
                .query(RightsLists::row)
                .list();
        return new RightsList(lines(rows, Optional.empty()), true, rights.today());
    }

    private String[] around(PlaceId place) {
        return places.listAround(place, rights.today()).stream()
                .map(PlaceId::toString)
                .toArray(String[]::new);
    }

    private List<Row> rows(UUID person) {
        return sql.sql(SELECT + "where r.person_id = :person order by r.ended_at is not null, r.valid_from desc, r.id")
                .param("person", person)
                .query(RightsLists::row)
                .list();
    }

    private List<RightsList.Line> lines(List<Row> rows, Optional<HeldRights> ending) {
        Map<PlaceId, String> names = RoleWords.places(
                places, rows.stream().map(row -> row.right().place()).distinct().toList());
        return rows.stream().map(row -> line(row, names, ending)).toList();
    }

    private RightsList.Line line(Row row, Map<PlaceId, String> names, Optional<HeldRights> ending) {
        AccessRight right = row.right();
        boolean mayEnd = !row.ended()
                && !right.validity().isOverOn(rights.today())
                && ending.filter(held -> held.mayEnd(right)).isPresent();
        return new RightsList.Line(
                row.person(),
                row.personName(),
                RoleWords.role(right.role()),
                right.record().map(RecordRef::title).orElseGet(() -> names.getOrDefault(right.place(), "")),
                right.record().map(records::address).orElseGet(() -> address(right.place())),
                RoleWords.permissions(right),
                right.validity().from(),
                right.validity().end().orElse(LocalDate.MAX),
                row.ended(),
                why(row),
                mayEnd ? Addresses.right(row.person(), row.id()) : "");
    }

    private String address(PlaceId place) {
        return place.equals(PlaceId.FRANCE) ? "" : places.address(place);
    }

    private static String why(Row row) {
        String giver = row.giver() == null ? t("people.rights.by-operator") : row.giver();
        String given;
        if (row.provided()) {
            given = t("people.rights.provided", row.reason());
        } else {
            given = row.delegated()
                    ? t("people.rights.delegated", giver, row.reason())
                    : t("people.rights.given", giver, row.reason());
        }
        return row.endReason() == null || row.endedAt() == null
                ? given
                : given + " "
                        + t(
                                "people.rights.end-why",
                                Formats.dateTime(row.endedAt().toInstant()),
                                row.endReason());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                new AccessRight(
                        Role.findBySlug(row.getString("role")).orElseThrow(),
                        PlaceId.parse(row.getString("place_id")),
                        new Validity(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class)),
                        Rights.record(row)),
                row.getBoolean("delegated"),
                row.getBoolean("provided"),
                row.getString("giver"),
                row.getString("reason"),
                row.getBoolean("ended"),
                row.getString("end_reason"),
                row.getObject("ended_at", OffsetDateTime.class));
    }

    private record Row(
            UUID id,
            UUID person,
            String personName,
            AccessRight right,
            boolean delegated,
            boolean provided,
            @Nullable String giver,
            String reason,
            boolean ended,
            @Nullable String endReason,
            @Nullable OffsetDateTime endedAt) {}
}
