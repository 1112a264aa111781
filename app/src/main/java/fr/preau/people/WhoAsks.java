package fr.preau.people;

import fr.preau.people.audit.Actor;
import fr.preau.people.rights.HeldRights;
import fr.preau.people.rights.Rights;
import fr.preau.values.PlaceId;
import fr.preau.values.RecordRef;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who the current request comes from, and what they may do: a person with an account, the operator, or anybody. */
@Component
public class WhoAsks {

    private static final String KNOWN = WhoAsks.class.getName() + ".";

    private final Rights rights;

    WhoAsks(Rights rights) {
        this.rights = rights;
    }

    /** The first gate: may they do it somewhere? */
    public boolean may(Right right) {
        return may(right, SecurityContextHolder.getContext().getAuthentication());
    }

    /** The second gate: may they do it here? */
    public boolean may(Right right, PlaceId place) {
        return right == Right.PUBLIC
                || held().filter(own -> own.may(right, place)).isPresent();
    }

    /** The second gate for one record of a place: may they do it for all of the place, or for this record? */
    public boolean may(Right right, PlaceId place, RecordRef record) {
        return held().filter(own -> own.may(right, place, record)).isPresent();
    }

    /** Do they hold a right on this very record, whatever it is? */
    public boolean isOn(RecordRef record) {
        return held().filter(own -> own.isOn(record)).isPresent();
    }

    /** The places, with all that lies in them, where they may do it; the country for who may do it everywhere. */
    public Set<PlaceId> placesOf(Right right) {
        return held().map(own -> own.placesOf(right)).orElse(Set.of());
    }

    /** The codes of the records of a kind on which they hold a right, whatever it is. */
    public Set<String> recordsOf(String kind) {
        return held().map(own -> own.recordsOf(kind)).orElse(Set.of());
    }

    /**
     * Stops who may not do it here.
     *
     * @throws AccessDeniedException which the page of refusals answers
     */
    public void require(Right right, PlaceId place) {
        if (!may(right, place)) {
            throw new AccessDeniedException("%s is not held in %s.".formatted(right, place));
        }
    }

    /**
     * Stops who may not do it for this record.
     *
     * @throws AccessDeniedException which the page of refusals answers
     */
    public void require(Right right, PlaceId place, RecordRef record) {
        if (!may(right, place, record)) {
            throw new AccessDeniedException("%s is not held on %s.".formatted(right, record.text()));
        }
    }

    /** The number of the person, or of the one through whose eyes they look; empty for the operator and for anybody. */
    public Optional<UUID> findPerson() {
        Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
        return seenAs(visitor).or(() -> personOf(visitor));
    }

    /** Whose eyes they look through; empty for their own. */
    public Optional<UUID> findSeenAs() {
        return seenAs(SecurityContextHolder.getContext().getAuthentication());
    }

    boolean isSeeingAs(@Nullable Authentication visitor) {
        return seenAs(visitor).isPresent();
    }

    /** Whoever may no longer look through the eyes of others looks through their own, at once. */
    private Optional<UUID> seenAs(@Nullable Authentication visitor) {
        return isIn(visitor)
                ? SeenAs.find()
                        .filter(_ -> ownRights(visitor)
                                .filter(own -> own.may(Right.SEE_AS))
                                .isPresent())
                : Optional.empty();
    }

    private static boolean isIn(@Nullable Authentication visitor) {
        return Operator.isIn(visitor) || personOf(visitor).isPresent();
    }

    /** Who writes down that they did something: never somebody through whose eyes they look; empty outside of a request, too. */
    public static Optional<UUID> currentPerson() {
        return personOf(SecurityContextHolder.getContext().getAuthentication());
    }

    /** What they may do; empty for anybody. */
    public Optional<HeldRights> held() {
        return heldBy(SecurityContextHolder.getContext().getAuthentication());
    }

    boolean may(Right right, @Nullable Authentication visitor) {
        return right == Right.PUBLIC
                || heldBy(visitor).filter(own -> own.may(right)).isPresent();
    }

    /** Read once for a request: the door asks, then menus and the page. Never longer, so that what is ended ends now. */
    private Optional<HeldRights> heldBy(@Nullable Authentication visitor) {
        Optional<UUID> seen = seenAs(visitor);
        return seen.isPresent() ? rights.findHeldBy(seen.get()).map(HeldRights::withoutPupils) : ownRights(visitor);
    }

    private Optional<HeldRights> ownRights(@Nullable Authentication visitor) {
        if (Operator.isIn(visitor)) {
            return Optional.of(rights.ofOperator());
        }
        Optional<HeldRights> held = personOf(visitor).flatMap(this::heldBy);
        return TokenFilter.limitsOf(visitor)
                .map(limits -> held.map(own -> own.limitedTo(limits)))
                .orElse(held);
    }

    private Optional<HeldRights> heldBy(UUID person) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return rights.findHeldBy(person);
        }
        String name = KNOWN + person;
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Known known) {
            return known.rights();
        }
        var known = new Known(rights.findHeldBy(person));
        request.setAttribute(name, known, RequestAttributes.SCOPE_REQUEST);
        return known.rights();
    }

    /** Who the current request comes from, for the audit trail; nobody outside of a request. */
    public static Actor actor() {
        Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
        return Operator.isIn(visitor)
                ? Actor.OPERATOR
                : personOf(visitor).map(Actor::person).orElse(Actor.NOBODY);
    }

    private static Optional<UUID> personOf(@Nullable Authentication visitor) {
        return visitor != null
                        && visitor.isAuthenticated()
                        && visitor.getAuthorities().contains(BrowserSession.PERSON)
                ? Optional.of(UUID.fromString(visitor.getName()))
                : Optional.empty();
    }

    private record Known(Optional<HeldRights> rights) {}
}
