package fr.preau.api;

/** Media types of the API, one method of a controller for each: {@code @GetMapping(produces = ApiFormat.GEOJSON)}. */
public final class ApiFormat {

    /** What is answered when nothing is asked; {@code ?format=json}. */
    public static final String JSON = "application/json";

    /** RFC 7946; {@code ?format=geojson}. */
    public static final String GEOJSON = "application/geo+json";

    /** RFC 4180, the whole collection in one file; {@code ?format=csv}. */
    public static final String CSV = "text/csv";

    /** Query parameter that wins over {@code Accept}, for those who can only write an address. */
    public static final String PARAMETER = "format";

    private ApiFormat() {}
}
