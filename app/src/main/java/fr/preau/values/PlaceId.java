package fr.preau.values;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of a place: its kind and its code within that kind, printed {@code departement-18}. The printed form is
 * what addresses and the database hold.
 *
 * <p>The code is the official one where there is one: INSEE for regions, départements and communes, SIREN for an EPCI,
 * UAI for a school and, for a catchment network, that of its collège. Elsewhere it is letters, digits and hyphens.
 */
public record PlaceId(PlaceKind kind, String code) {

    /** The whole country. */
    public static final PlaceId FRANCE = new PlaceId(PlaceKind.COUNTRY, "FR");

    private static final Pattern NUMBER = Pattern.compile("\\d{2,3}");
    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*");
    private static final int LONGEST_NAME = 64;

    // The longest first: "region-academique-10" is no region.
    private static final List<PlaceKind> KINDS = Arrays.stream(PlaceKind.values())
            .sorted(Comparator.comparing((PlaceKind kind) -> kind.slug().length())
                    .reversed())
            .toList();

    /** @throws IllegalArgumentException if no place of this kind can have this code */
    public PlaceId {
        switch (kind) {
            case COUNTRY -> require(code.equals("FR"), kind, code);
            case REGION, ACADEMIC_REGION, ACADEMY ->
                require(NUMBER.matcher(code).matches(), kind, code);
            case DEPARTMENT -> new DepartmentCode(code);
            case EPCI -> new Siren(code);
            case COMMUNE -> new CommuneCode(code);
            case SCHOOL, CATCHMENT_NETWORK -> new Uai(code);
            case BASIN, CONSTITUENCY, PLACE_SET ->
                require(code.length() <= LONGEST_NAME && NAME.matcher(code).matches(), kind, code);
        }
    }

    public static PlaceId ofSchool(Uai school) {
        return new PlaceId(PlaceKind.SCHOOL, school.code());
    }

    /** The network of a public collège and the écoles of its sector. */
    public static PlaceId ofCatchmentNetwork(Uai college) {
        return new PlaceId(PlaceKind.CATCHMENT_NETWORK, college.code());
    }

    public static PlaceId ofCommune(CommuneCode commune) {
        return new PlaceId(PlaceKind.COMMUNE, commune.code());
    }

    public static PlaceId ofDepartment(DepartmentCode department) {
        return new PlaceId(PlaceKind.DEPARTMENT, department.code());
    }

    public static PlaceId ofEpci(Siren epci) {
        return new PlaceId(PlaceKind.EPCI, epci.code());
    }

    /**
     * Reads the printed form.
     *
     * @throws IllegalArgumentException if the text names no kind of place, or a code that this kind cannot have
     */
    public static PlaceId parse(String text) {
        return KINDS.stream()
                .filter(kind -> text.startsWith(kind.slug() + "-"))
                .findFirst()
                .map(kind -> new PlaceId(kind, text.substring(kind.slug().length() + 1)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "A place is written kind-code, as in departement-18, received \"%s\"".formatted(text)));
    }

    /** The place of a printed form; empty when it is none. */
    public static Optional<PlaceId> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The place that somebody means by its printed form or, for a school, by its UAI alone; empty when the text is neither. */
    public static Optional<PlaceId> findTyped(String text) {
        return find(text).or(() -> Uai.find(text).map(PlaceId::ofSchool));
    }

    /** Written out: what a record does by itself takes five times longer until it is compiled by the slower compiler. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceId(PlaceKind otherKind, String otherCode)
                && kind == otherKind
                && code.equals(otherCode);
    }

    @Override
    public int hashCode() {
        return 31 * kind.ordinal() + code.hashCode();
    }

    @Override
    public String toString() {
        return kind.slug() + "-" + code;
    }

    private static void require(boolean possible, PlaceKind kind, String code) {
        if (!possible) {
            throw new IllegalArgumentException(
                    "\"%s\" is not the code of a place of kind %s".formatted(code, kind.slug()));
        }
    }
}
