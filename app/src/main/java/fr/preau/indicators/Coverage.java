package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of what a figure is about it stands on: places with a value among those that should have one, and people in
 * them where headcounts are known. Both terms of each share are kept, so that coverages add up.
 */
public record Coverage(long places, long placesExpected, BigDecimal people, BigDecimal peopleExpected) {

    /** Of nothing at all. */
    public static final Coverage NONE = new Coverage(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    public Coverage {
        people = Decimals.trimmed(people);
        peopleExpected = Decimals.trimmed(peopleExpected);
        if (places < 0 || places > placesExpected) {
            throw new IllegalArgumentException("The places with a value (%d) must be among those expected (%d)."
                    .formatted(places, placesExpected));
        }
        if (people.signum() < 0 || people.compareTo(peopleExpected) > 0) {
            throw new IllegalArgumentException("The people behind a value (%s) must be among those expected (%s)."
                    .formatted(people, peopleExpected));
        }
    }

    /** Of one place, which has a value or should have one. */
    public static Coverage ofPlace(boolean hasValue, Optional<BigDecimal> headcount) {
        BigDecimal expected = headcount.orElse(BigDecimal.ZERO);
        return hasValue ? new Coverage(1, 1, expected, expected) : new Coverage(0, 1, BigDecimal.ZERO, expected);
    }

    public Coverage plus(Coverage other) {
        return new Coverage(
                Math.addExact(places, other.places),
                Math.addExact(placesExpected, other.placesExpected),
                people.add(other.people),
                peopleExpected.add(other.peopleExpected));
    }

    /** Share of the places, 0 to 1; empty when none is expected. */
    public Optional<BigDecimal> shareOfPlaces() {
        return share(BigDecimal.valueOf(places), BigDecimal.valueOf(placesExpected));
    }

    /** Share of the people, 0 to 1; empty when no headcount is known. */
    public Optional<BigDecimal> shareOfPeople() {
        return share(people, peopleExpected);
    }

    /** Does every place expected have a value? */
    public boolean isComplete() {
        return places == placesExpected;
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(Decimals.quotient(part, whole));
    }
}
