package fr.preau.territory;

import fr.preau.values.Uai;
import org.jspecify.annotations.Nullable;

/**
 * A place of teaching.
 *
 * @param place the school as a place: name, dates, position
 * @param communeName the commune as the source writes it
 * @param givenCommune the commune code as the source gives it: perhaps a commune déléguée or a municipal arrondissement
 * @param sharedPosition whether another school stands at exactly the same point
 */
public record School(
        Place place,
        Uai uai,
        SchoolKind kind,
        Sector sector,
        @Nullable String postcode,
        @Nullable String communeName,
        @Nullable String givenCommune,
        boolean sharedPosition) {}
