package fr.preau.people.rights;

import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.RecordRef;
import fr.preau.values.Role;
import fr.preau.values.Validity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one person may do on a day. Nothing is allowed that no right allows. */
public final class HeldRights {

    private final List<GivenRight> inForce;
    private final LocalDate day;
    private final PlaceTree places;
    private final boolean everything;
    private final Set<Right> only;

    private HeldRights(List<GivenRight> inForce, LocalDate day, PlaceTree places, boolean everything, Set<Right> only) {
        this.only = only;
        this.inForce = inForce;
        this.day = day;
        this.places = places;
        this.everything = everything;
    }

    /** @param rights that the person was given; those of another time do not count */
    public static HeldRights of(List<GivenRight> rights, LocalDate day, PlaceTree places) {
        List<GivenRight> inForce = rights.stream()
                .filter(given -> given.right().validity().covers(day))
                .toList();
        return new HeldRights(inForce, day, places, false, EnumSet.allOf(Right.class));
    }

    /** Those of whoever runs the machine. */
    public static HeldRights ofOperator(LocalDate day, PlaceTree places) {
        return new HeldRights(List.of(), day, places, true, EnumSet.allOf(Right.class));
    }

    /** The same, and of them these only: for who asks by a token. Rights are neither given nor ended by one. */
    public HeldRights limitedTo(Set<Right> rights) {
        return new HeldRights(
                inForce, day, places, false, rights.isEmpty() ? EnumSet.noneOf(Right.class) : EnumSet.copyOf(rights));
    }

    /** The same without what lets one follow pupils, for whoever looks through the eyes of this person. */
    public HeldRights withoutPupils() {
        List<GivenRight> others = inForce.stream()
                .filter(given -> !given.right().role().followsPupils())
                .toList();
        return new HeldRights(others, day, places, false, only);
    }

    /** Is this person somebody, somewhere, who follows single pupils? */
    public boolean followsPupils() {
        return roles().stream().anyMatch(Role::followsPupils);
    }

    /** What this person is, somewhere. */
    public Set<Role> roles() {
        return inForce.stream().map(own -> own.right().role()).collect(Collectors.toUnmodifiableSet());
    }

    /** The first gate: may this person do it somewhere? */
    public boolean may(Right right) {
        return switch (right) {
            case PUBLIC -> true;
            case SIGNED_IN -> only.contains(right);
            case OPERATOR -> everything;
            default ->
                everything
                        || allowing(right).findAny().isPresent()
                        || allowingOnRecords(right).findAny().isPresent();
        };
    }

    /** The second gate: may this person do it here? */
    public boolean may(Right right, PlaceId place) {
        return everything || allowing(right).anyMatch(own -> reaches(own, place));
    }

    /** The second gate of what can be given on one record alone: may this person do it for this one? */
    public boolean may(Right right, PlaceId place, RecordRef record) {
        return may(right, place)
                || allowingOnRecords(right).anyMatch(own -> own.right().isOn(record));
    }

    /** Is this person somebody, by a right on this very record? */
    public boolean isOn(RecordRef record) {
        return only.contains(Right.SIGNED_IN)
                && inForce.stream().anyMatch(own -> own.right().isOn(record));
    }

    /** The codes of the records of a kind on which this person holds a right. */
    public Set<String> recordsOf(String kind) {
        return only.contains(Right.SIGNED_IN)
                ? inForce.stream()
                        .flatMap(own -> own.right().record().stream())
                        .filter(record -> record.kind().equals(kind))
                        .map(RecordRef::code)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** The places, with all that lies in them, where this person may do it. */
    public Set<PlaceId> placesOf(Right right) {
        return everything
                ? Set.of(PlaceId.FRANCE)
                : allowing(right).map(own -> own.right().place()).collect(Collectors.toUnmodifiableSet());
    }

    /** The roles that this person may give somewhere. */
    public Set<Role> rolesToGive() {
        EnumSet<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> !mayGive(role));
        return roles;
    }

    private boolean mayGive(Role role) {
        return everything
                || mayManage() && inPlaces().anyMatch(own -> own.right().role().mayGive(role));
    }

    /** Why this person may not give the right; empty when they may. */
    public Optional<Refusal> refusalToGive(AccessRight wanted) {
        if (everything) {
            return Optional.empty();
        }
        List<GivenRight> bases = inPlaces()
                .filter(own -> mayManage() && own.right().role().mayGive(wanted.role()))
                .toList();
        if (bases.isEmpty()) {
            return Optional.of(Refusal.ROLE_NOT_BELOW);
        }
        List<GivenRight> reaching =
                bases.stream().filter(own -> reaches(own, wanted.place())).toList();
        if (reaching.isEmpty()) {
            return Optional.of(Refusal.OUT_OF_REACH);
        }
        boolean lastsTooLong = reaching.stream()
                .allMatch(own -> own.isDelegation()
                        && !wanted.validity().isWithin(own.right().validity()));
        return lastsTooLong ? Optional.of(Refusal.LONGER_THAN_OWN) : Optional.empty();
    }

    /** May this person end the right? Whoever may give it may. */
    public boolean mayEnd(AccessRight other) {
        return everything
                || inPlaces()
                        .anyMatch(own ->
                                mayManage() && own.right().role().mayGive(other.role()) && reaches(own, other.place()));
    }

    /**
     * Why this person may not hand one of their rights to somebody for a period; empty when they may.
     *
     * @param place where: that of the right, or one that lies in it
     */
    public Optional<Refusal> refusalToDelegate(GivenRight own, PlaceId place, Validity period) {
        if (own.isDelegation() || !own.right().isInPlace() || !inForce.contains(own) || !mayManage()) {
            return Optional.of(Refusal.NOT_TO_DELEGATE);
        }
        if (!own.right().role().fits(place.kind()) || !reaches(own, place)) {
            return Optional.of(Refusal.OUT_OF_REACH);
        }
        return period.end().isPresent() && period.isWithin(own.right().validity())
                ? Optional.empty()
                : Optional.of(Refusal.LONGER_THAN_OWN);
    }

    private boolean mayManage() {
        return only.contains(Right.MANAGE_PEOPLE);
    }

    /** Whoever holds a right on a record manages nobody by it. */
    private Stream<GivenRight> inPlaces() {
        return inForce.stream().filter(own -> own.right().isInPlace());
    }

    private Stream<GivenRight> allowingOnRecords(Right right) {
        return inForce.stream()
                .filter(own -> right.isHeldOnRecords()
                        && !own.right().isInPlace()
                        && only.contains(right)
                        && right.isHeldBy(own.right().role()));
    }

    private Stream<GivenRight> allowing(Right right) {
        return inPlaces()
                .filter(own ->
                        only.contains(right) && right.isHeldBy(own.right().role()));
    }

    private boolean reaches(GivenRight own, PlaceId place) {
        return places.liesIn(place, own.right().place(), day);
    }
}
