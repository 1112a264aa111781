package fr.preau.diagnosis.selection;

import fr.preau.diagnosis.UnitKind;
import fr.preau.values.PlaceKind;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way to part units into groups: each unit is in one of them, or in none where nothing is known. */
public enum GroupFamily {
    REGION("region", PlaceKind.REGION),
    ACADEMY("academie", PlaceKind.ACADEMY),
    DEPARTMENT("departement", PlaceKind.DEPARTMENT),
    EPCI("epci", PlaceKind.EPCI),
    COMMUNE("commune", PlaceKind.COMMUNE),
    BASIN("bassin", PlaceKind.BASIN),
    CONSTITUENCY("circonscription", PlaceKind.CONSTITUENCY),
    /** By the inhabitants of the commune, with the same bounds everywhere. */
    INHABITANTS("habitants", null),
    PRIORITY_EDUCATION("education-prioritaire", null),
    /** REP apart from REP+. */
    PRIORITY_NETWORK("reseau-prioritaire", null),
    SECTOR("secteur", null),
    /** Thirds of the units compared, by pupils or by inhabitants. */
    SIZE("taille", null);

    private final String slug;
    private final @Nullable PlaceKind placeKind;

    GroupFamily(String slug, @Nullable PlaceKind placeKind) {
        this.slug = slug;
        this.placeKind = placeKind;
    }

    public static Optional<GroupFamily> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(family -> family.slug.equals(slug))
                .findFirst();
    }

    /** The word of addresses and messages. */
    public String slug() {
        return slug;
    }

    /** The kind of its groups, where they are places. */
    public Optional<PlaceKind> placeKind() {
        return Optional.ofNullable(placeKind);
    }

    /** Can such units lie in places of this kind? Only in larger ones than they are. */
    boolean mayHold(UnitKind units) {
        return placeKind == null || placeKind.compareTo(units.placeKind()) < 0;
    }
}
