package fr.preau.people;

import static fr.preau.ui.Texts.t;

import fr.preau.people.rights.Rights;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.RecordRef;
import fr.preau.values.Role;
import fr.preau.values.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What other modules may ask about people and their rights. It answers without looking at who asks: whoever shows an answer shows it to
 * the person whom it concerns.
 */
@Component
public class Directory {

    /** A delegation counts as long as the right that it stands on. */
    private static final String IN_FORCE = """
            r.ended_at is null and r.valid_from <= :today and (r.valid_until is null or :today <= r.valid_until)
            and (r.delegated_from is null or exists (
                select from people.access_right o join people.person g on g.id = o.person_id
                where o.id = r.delegated_from and o.ended_at is null and g.state = 'active'))""";

    private final JdbcClient sql;
    private final PlaceTree places;
    private final Clock clock;

    Directory(JdbcClient sql, PlaceTree places, Clock clock) {
        this.sql = sql;
        this.places = places;
        this.clock = clock;
    }

    /** What somebody is called. */
    public Optional<String> findName(UUID person) {
        return sql.sql("select name from people.person where id = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /**
     * Those who sign in by these addresses; an address that nobody signs in by is left out.
     *
     * @param addresses in small letters, as {@link TypedPeople#address} reads them
     */
    public Map<String, UUID> findByAddresses(Collection<String> addresses) {
        return sql
                .sql("select email, id from people.person where email = any (:addresses) and state = 'active'")
                .param("addresses", addresses.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("email"), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of them who sign in, or may yet follow their invitation; a closed account is told nothing more. */
    public Set<UUID> listReachable(Collection<UUID> people) {
        return Set.copyOf(
                sql.sql("select id from people.person where id = any (:people) and state in ('invited', 'active')")
                        .param("people", people.toArray(UUID[]::new))
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list());
    }

    /** «Pilotage, Cher». */
    public String inWords(AccessRight right) {
        return inWords(
                right.role(),
                right.place(),
                right.record().map(RecordRef::title).orElse(null));
    }

    /**
     * «Pilotage, Cher», or «Expertise, Feuille de route».
     *
     * @param record title of the one record that it is about; null for all of the place
     */
    public String inWords(Role role, PlaceId place, @Nullable String record) {
        if (record != null) {
            return inWords(role, record);
        }
        String name = places.names(List.of(place)).get(place);
        String unnamed = place.equals(PlaceId.FRANCE) ? t("people.everywhere") : place.toString();
        return inWords(role, name == null ? unnamed : name);
    }

    /** The same, for a place of which the name is known. */
    public static String inWords(Role role, String place) {
        return t("people.role-in-place", t("people.role." + role.slug()), place);
    }

    /** Those with an open account who hold a right today on this place, or on one that it lies in. */
    public List<UUID> listHoldersOn(PlaceId place) {
        Set<PlaceId> around = places.listAround(place, today());
        return sql.sql("""
                        select distinct r.person_id from people.access_right r join people.person p on p.id = r.person_id
                        where p.state = 'active' and r.place_id = any (:around) and r.record_kind is null and\s""" + IN_FORCE)
                .param("around", around.stream().map(PlaceId::toString).toArray(String[]::new))
                .param("today", today())
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /** Those whose role lets them do it, somewhere. */
    public List<UUID> listHoldersOf(Right right) {
        return sql.sql("""
                        select distinct r.person_id from people.access_right r join people.person p on p.id = r.person_id
                        where p.state = 'active' and r.role = any (:roles) and r.record_kind is null and\s""" + IN_FORCE)
                .param("roles", right.roles().stream().map(Role::slug).toArray(String[]::new))
                .param("today", today())
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /** The rights that somebody holds today. */
    public List<AccessRight> listRightsOf(UUID person) {
        return sql.sql("select r.* from people.access_right r" + " where r.person_id = :person and " + IN_FORCE
                        + " order by r.valid_from, r.id")
                .param("person", person)
                .param("today", today())
                .query((row, _) -> right(row))
                .list();
    }

    /** Rights in force whose last day comes within so many days, today included. */
    public List<EndingRight> listEnding(int days) {
        return ending("", days).query(Directory::ending).list();
    }

    /** Those of them that somebody holds, or gave. */
    public List<EndingRight> listEndingFor(UUID person, int days) {
        return ending(" and :person in (r.person_id, r.given_by)", days)
                .param("person", person)
                .query(Directory::ending)
                .list();
    }

    private JdbcClient.StatementSpec ending(String whose, int days) {
        return sql.sql("""
                        select r.id, r.person_id, p.name, r.role, r.place_id, r.valid_from, r.valid_until, r.given_by,
                               r.delegated_from is not null as delegated, r.record_kind, r.record_code, r.record_title
                        from people.access_right r join people.person p on p.id = r.person_id
                        where r.valid_until between :today and :last and p.state <> 'closed' and\s""" + IN_FORCE + whose + " order by r.valid_until, r.id")
                .param("today", today())
                .param("last", today().plusDays(days));
    }

    /** People who have not opened the account to which somebody invited them. */
    public List<OpenInvitation> listInvitationsOf(UUID inviter) {
        return sql.sql("""
                        select p.id, p.name, p.created_at from people.person p
                        where p.state = 'invited' and exists (select from people.access_right r
                            where r.person_id = p.id and r.given_by = :inviter and r.ended_at is null)
                        order by p.created_at""")
                .param("inviter", inviter)
                .query((row, _) -> new OpenInvitation(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Who gave the rights of somebody, when they are people. */
    public List<UUID> listInvitersOf(UUID person) {
        return sql.sql("""
                        select distinct given_by from people.access_right
                        where person_id = :person and given_by is not null and ended_at is null""")
                .param("person", person)
                .query((row, _) -> row.getObject("given_by", UUID.class))
                .list();
    }

    /** Who holds a right on a record today, by name. */
    public List<RecordHolder> listHoldersOn(RecordRef record) {
        return sql.sql("""
                        select r.*, p.name from people.access_right r join people.person p on p.id = r.person_id
                        where r.record_kind = :kind and r.record_code = :code and p.state in ('invited', 'active') and\s""" + IN_FORCE + " order by p.name, r.id")
                .param("kind", record.kind())
                .param("code", record.code())
                .param("today", today())
                .query((row, _) ->
                        new RecordHolder(row.getObject("person_id", UUID.class), row.getString("name"), right(row)))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static AccessRight right(ResultSet row) throws SQLException {
        return new AccessRight(
                Role.findBySlug(row.getString("role")).orElseThrow(),
                PlaceId.parse(row.getString("place_id")),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                Rights.record(row));
    }

    private static EndingRight ending(ResultSet row, int number) throws SQLException {
        return new EndingRight(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                right(row),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("given_by", UUID.class),
                row.getBoolean("delegated"));
    }

    /**
     * A right that ends soon.
     *
     * @param lastDay included
     * @param giver null when it is the operator
     */
    public record EndingRight(
            UUID id,
            UUID holder,
            String holderName,
            AccessRight right,
            LocalDate lastDay,
            @Nullable UUID giver,
            boolean delegated) {}

    /** Somebody who holds a right on one record. */
    public record RecordHolder(UUID person, String name, AccessRight right) {}

    /** Somebody invited who has not come yet. */
    public record OpenInvitation(UUID person, String name, Instant since) {}
}
