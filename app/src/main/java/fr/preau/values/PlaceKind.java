package fr.preau.values;

import java.util.Arrays;

/** What a place is. Codes are unique within a kind only: département 18 and académie 18 are two places. */
public enum PlaceKind {
    COUNTRY("pays"),
    REGION("region"),
    ACADEMIC_REGION("region-academique"),
    ACADEMY("academie"),
    DEPARTMENT("departement"),
    EPCI("epci"),
    COMMUNE("commune"),
    BASIN("bassin"),
    CONSTITUENCY("circonscription"),
    CATCHMENT_NETWORK("reseau"),
    PLACE_SET("ensemble"),
    SCHOOL("etablissement");

    private final String slug;

    PlaceKind(String slug) {
        this.slug = slug;
    }

    /** The word for this kind in addresses and in the database. */
    public String slug() {
        return slug;
    }

    /** @throws IllegalArgumentException if no kind is called so */
    public static PlaceKind ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(kind -> kind.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of place is called \"%s\"".formatted(slug)));
    }
}
