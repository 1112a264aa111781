package fr.preau.people.rights;

import fr.preau.people.PlaceTree;
import fr.preau.people.RightEnded;
import fr.preau.people.RightGiven;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.RecordRef;
import fr.preau.values.Role;
import fr.preau.values.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rights that people hold. They are ended, never erased. */
@Component
public class Rights {

    /** A delegation holds as long as what it stands on, and as long as the one who delegates has an account. */
    private static final String NOT_ENDED = """
            r.ended_at is null and (r.delegated_from is null or exists (
                select from people.access_right o join people.person h on h.id = o.person_id
                where o.id = r.delegated_from and o.ended_at is null and h.state = 'active'))""";

    private final JdbcClient sql;
    private final Clock clock;
    private final PlaceTree places;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Rights(JdbcClient sql, Clock clock, PlaceTree places, Audit audit, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.places = places;
        this.audit = audit;
        this.events = events;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public HeldRights ofOperator() {
        return HeldRights.ofOperator(today(), places);
    }

    /** What a person with an open account may do today; empty when there is no such account. */
    public Optional<HeldRights> findHeldBy(UUID person) {
        List<Optional<GivenRight>> rows = sql.sql("""
                        select r.* from people.person p
                        left join people.access_right r on r.person_id = p.id
                             and r.valid_from <= :today and (r.valid_until is null or :today <= r.valid_until) and\s""" + NOT_ENDED + """

                        where p.id = :person and p.state = 'active'""")
                .param("person", person)
                .param("today", today())
                .query((row, _) -> row.getString("id") == null ? Optional.<GivenRight>empty() : Optional.of(given(row)))
                .list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        HeldRights.of(rows.stream().flatMap(Optional::stream).toList(), today(), places));
    }

    /** All the rights of a person that are not ended, whatever their dates. */
    public List<GivenRight> listOf(UUID person) {
        return sql.sql("select r.* from people.access_right r where r.person_id = :person and " + NOT_ENDED
                        + " order by r.valid_from, r.id")
                .param("person", person)
                .query((row, _) -> given(row))
                .list();
    }

    /** The places in which a person holds or held a right. */
    public List<PlaceId> placesEver(UUID person) {
        return sql.sql("select distinct place_id from people.access_right where person_id = :person")
                .param("person", person)
                .query((row, _) -> PlaceId.parse(row.getString("place_id")))
                .list();
    }

    /** One right of one person, that is not ended. */
    public Optional<GivenRight> find(UUID person, UUID right) {
        return listOf(person).stream().filter(given -> given.id().equals(right)).findFirst();
    }

    /**
     * Gives a right, whose giver was found to be allowed to.
     *
     * @param giver null when it is the operator
     */
    @Transactional
    public UUID give(UUID person, AccessRight right, @Nullable UUID giver, String reason) {
        UUID given = insert(person, right, giver, reason, null);
        audit.write(AuditKind.RIGHT_GIVEN, Actor.personOrOperator(giver), person, Details.of(right, reason));
        return given;
    }

    /** Lets somebody stand in for the holder of a right, who was found to be allowed to. */
    @Transactional
    public UUID delegate(UUID person, AccessRight right, UUID giver, String reason, UUID own) {
        UUID given = insert(person, right, giver, reason, own);
        audit.write(
                AuditKind.RIGHT_DELEGATED,
                Actor.person(giver),
                person,
                Details.of(right, reason).with(Detail.DELEGATED_FROM, own.toString()));
        return given;
    }

    /** Does the person hold a right today that lets them follow single pupils? */
    public boolean followsPupils(UUID person) {
        return findHeldBy(person).filter(HeldRights::followsPupils).isPresent();
    }

    /**
     * Gives what a provider of identities says that somebody is, and ends what it said before and says no more.
     *
     * @param until last day of what it says, unless it says so again
     */
    @Transactional
    public void provide(Provision provision, Set<RoleInPlace> said, LocalDate until) {
        List<GivenRight> before = sql.sql("""
                        select r.* from people.access_right r where r.identity_id = :identity and r.ended_at is null
                        and r.valid_until >= :today for update""")
                .param("identity", provision.identity())
                .param("today", today())
                .query((row, _) -> given(row))
                .list();
        Set<RoleInPlace> kept = new HashSet<>();
        for (GivenRight given : before) {
            var what = new RoleInPlace(given.right().role(), given.right().place());
            if (said.contains(what) && kept.add(what)) {
                renew(provision, given, until);
            } else {
                endProvided(provision, given);
            }
        }
        said.stream().filter(what -> !kept.contains(what)).forEach(what -> {
            var right = new AccessRight(what.role(), what.place(), new Validity(today(), until));
            insert(provision.person(), right, null, provision.reason(), null, provision.identity());
            audit.write(
                    AuditKind.RIGHT_GIVEN,
                    Actor.person(provision.person()),
                    provision.person(),
                    provision.details(right));
        });
    }

    private void renew(Provision provision, GivenRight given, LocalDate until) {
        AccessRight right = given.right();
        if (!until.equals(right.validity().until())) {
            var longer = new AccessRight(
                    right.role(), right.place(), new Validity(right.validity().from(), until));
            sql.sql("update people.access_right set valid_until = :until where id = :id")
                    .param("until", until)
                    .param("id", given.id())
                    .update();
            audit.write(
                    AuditKind.RIGHT_RENEWED,
                    Actor.person(provision.person()),
                    provision.person(),
                    provision.details(longer));
        }
    }

    private void endProvided(Provision provision, GivenRight given) {
        sql.sql("""
                        update people.access_right set ended_at = :now, ended_by = :person, end_reason = :reason
                        where id = :id""")
                .param("now", now())
                .param("person", provision.person())
                .param("reason", provision.endReason())
                .param("id", given.id())
                .update();
        audit.write(
                AuditKind.RIGHT_ENDED,
                Actor.person(provision.person()),
                provision.person(),
                provision.details(given.right()));
        events.publishEvent(new Ended(provision.person(), given).asEvent(null));
    }

    /**
     * What a provider of identities says of somebody.
     *
     * @param identity number of who they are there
     * @param provider as it is called in addresses
     * @param reason why what it says is given, in words
     * @param endReason why what it says no more is ended, in words
     */
    public record Provision(UUID person, UUID identity, String provider, String reason, String endReason) {

        Details details(AccessRight right) {
            return Details.of(right, reason).with(Detail.PROVIDER, provider);
        }
    }

    private UUID insert(UUID person, AccessRight right, @Nullable UUID giver, String reason, @Nullable UUID own) {
        return insert(person, right, giver, reason, own, null);
    }

    private UUID insert(
            UUID person,
            AccessRight right,
            @Nullable UUID giver,
            String reason,
            @Nullable UUID own,
            @Nullable UUID identity) {
        UUID given = sql.sql("""
                        insert into people.access_right (person_id, role, place_id, valid_from, valid_until, given_at, given_by,
                            reason, delegated_from, identity_id, record_kind, record_code, record_title)
                        values (:person, :role, :place, :from, :until, :now, :giver, :reason, :own, :identity, :kind, :code, :title)
                        returning id""")
                .param("person", person)
                .param("role", right.role().slug())
                .param("place", right.place().toString())
                .param("from", right.validity().from())
                .param("until", right.validity().until())
                .param("now", now())
                .param("giver", giver)
                .param("reason", reason)
                .param("own", own)
                .param("identity", identity)
                .param("kind", right.record().map(RecordRef::kind).orElse(null))
                .param("code", right.record().map(RecordRef::code).orElse(null))
                .param("title", right.record().map(RecordRef::title).orElse(null))
                .query(UUID.class)
                .single();
        events.publishEvent(new RightGiven(
                given,
                person,
                right.role().slug(),
                right.place().toString(),
                right.validity().from(),
                right.validity().until(),
                giver,
                own != null,
                right.record().map(RecordRef::title).orElse(null)));
        return given;
    }

    /**
     * Ends a right now; what was delegated from it ends with it.
     *
     * @param by null when it is the operator
     * @return false when it had ended already
     */
    @Transactional
    public boolean end(UUID right, @Nullable UUID by, String reason) {
        return end("r.id = :which", right, by, reason);
    }

    /** Ends all that a person holds. */
    @Transactional
    public void endAll(UUID person, @Nullable UUID by, String reason) {
        end("r.person_id = :which", person, by, reason);
    }

    /** What was said of why a person was given or lost their rights is said no more. */
    @Transactional
    public void forgetReasons(UUID person, String instead) {
        sql.sql("""
                        update people.access_right
                        set reason = :instead, end_reason = case when end_reason is not null then :instead end
                        where person_id = :person""").param("instead", instead).param("person", person).update();
    }

    private boolean end(String which, UUID id, @Nullable UUID by, String reason) {
        List<Ended> ended = sql.sql("""
                        update people.access_right r set ended_at = :now, ended_by = :by, end_reason = :reason
                        where r.ended_at is null and\s""" + which + " returning r.*")
                .param("which", id)
                .param("now", now())
                .param("by", by)
                .param("reason", reason)
                .query((row, _) -> new Ended(row.getObject("person_id", UUID.class), given(row)))
                .list();
        ended.forEach(one -> {
            audit.write(
                    AuditKind.RIGHT_ENDED,
                    Actor.personOrOperator(by),
                    one.person(),
                    Details.of(one.given().right(), reason));
            events.publishEvent(one.asEvent(by));
        });
        return !ended.isEmpty();
    }

    /** A right that was just ended, and who held it. */
    private record Ended(UUID person, GivenRight given) {

        RightEnded asEvent(@Nullable UUID by) {
            AccessRight right = given.right();
            return new RightEnded(
                    given.id(),
                    person,
                    right.role().slug(),
                    right.place().toString(),
                    by,
                    right.record().map(RecordRef::title).orElse(null));
        }
    }

    /** Does nobody administer this installation any more, if this right ends? */
    public boolean isLastAdministration(UUID right) {
        List<UUID> administrations = new ArrayList<>(sql.sql("""
                        select r.id from people.access_right r join people.person p on p.id = r.person_id
                        where r.role = :role and p.state = 'active' and r.ended_at is null and r.delegated_from is null
                        and r.valid_from <= :today and (r.valid_until is null or :today <= r.valid_until)""")
                .param("role", Role.ADMINISTRATOR.slug())
                .param("today", today())
                .query(UUID.class)
                .list());
        return administrations.remove(right) && administrations.isEmpty();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static GivenRight given(ResultSet row) throws SQLException {
        Role role = Role.findBySlug(row.getString("role"))
                .orElseThrow(() -> new IllegalStateException("A right has a role that is not known any more"));
        return new GivenRight(
                row.getObject("id", UUID.class),
                new AccessRight(
                        role,
                        PlaceId.parse(row.getString("place_id")),
                        new Validity(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class)),
                        record(row)),
                row.getObject("delegated_from", UUID.class));
    }

    /** The record that a right is held on, from a row of the table; empty where it is held in a place. */
    public static Optional<RecordRef> record(ResultSet row) throws SQLException {
        String kind = row.getString("record_kind");
        return kind == null
                ? Optional.empty()
                : Optional.of(new RecordRef(kind, row.getString("record_code"), row.getString("record_title")));
    }
}
