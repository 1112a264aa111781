package fr.preau.indicators;

import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which places an indicator is about. It decides whether a missing value is missing or does not apply, and how many values a
 * larger place should have.
 *
 * @param observed the kinds of places for which the source gives values
 * @param schools the kinds of schools concerned, when schools are observed
 * @param sectors the sectors concerned, when schools are observed
 * @param counted whether the schools themselves are counted in the places that hold them: none has a value of its own
 */
public record Applicability(Set<PlaceKind> observed, Set<SchoolKind> schools, Set<Sector> sectors, boolean counted) {

    /** Of values that a source gives. */
    public Applicability(Set<PlaceKind> observed, Set<SchoolKind> schools, Set<Sector> sectors) {
        this(observed, schools, sectors, false);
    }

    public Applicability {
        observed = asBits(observed);
        schools = asBits(schools);
        sectors = asBits(sectors);
        if (observed.isEmpty()) {
            throw new IllegalArgumentException("An indicator is observed in at least one kind of place.");
        }
        if (observed.contains(PlaceKind.SCHOOL) == schools.isEmpty()) {
            throw new IllegalArgumentException("Kinds of schools are said when schools are observed, and only then.");
        }
        if (observed.contains(PlaceKind.SCHOOL) == sectors.isEmpty()) {
            throw new IllegalArgumentException("Sectors are said when schools are observed, and only then.");
        }
        if (counted && schools.isEmpty()) {
            throw new IllegalArgumentException("Only schools are counted, received %s.".formatted(observed));
        }
    }

    /** Asked of each of a million lines: a bit is found sooner than what is hashed. */
    private static <E extends Enum<E>> Set<E> asBits(Set<E> all) {
        return all.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(all));
    }

    /** Can a place of this kind have a value of its own? */
    public boolean isObservedIn(PlaceKind kind) {
        return observed.contains(kind) && !counted;
    }

    /** Is a value expected of a school of this kind and sector? */
    public boolean concerns(SchoolKind kind, Sector sector) {
        return schools.contains(kind) && sectors.contains(sector);
    }

    /** Are its values those of schools? */
    public boolean isAboutSchools() {
        return observed.contains(PlaceKind.SCHOOL);
    }
}
