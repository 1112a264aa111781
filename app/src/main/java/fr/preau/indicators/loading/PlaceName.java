package fr.preau.indicators.loading;

import fr.preau.values.CommuneCode;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a file of any origin names a place: by the code of its kind, in our own form, or by a UAI, which only a school has. */
final class PlaceName {

    private static final Pattern LOOKS_LIKE_UAI = Pattern.compile("\\d{7}[A-Za-z]");

    private PlaceName() {}

    /**
     * Reads a place.
     *
     * @param kind null when the text says it
     * @throws IllegalArgumentException if no place is written so
     */
    static PlaceId parse(String text, @Nullable PlaceKind kind) {
        if (kind == null) {
            return LOOKS_LIKE_UAI.matcher(text).matches() ? PlaceId.ofSchool(Uai.parse(text)) : PlaceId.parse(text);
        }
        return text.startsWith(kind.slug() + "-") ? ofKind(PlaceId.parse(text), kind) : ofCode(text, kind);
    }

    private static PlaceId ofKind(PlaceId place, PlaceKind kind) {
        if (place.kind() != kind) {
            throw new IllegalArgumentException("%s is no %s.".formatted(place, kind.slug()));
        }
        return place;
    }

    private static PlaceId ofCode(String text, PlaceKind kind) {
        return switch (kind) {
            case DEPARTMENT -> PlaceId.ofDepartment(DepartmentCode.parse(text));
            case COMMUNE -> PlaceId.ofCommune(CommuneCode.parse(text));
            case SCHOOL -> PlaceId.ofSchool(Uai.parse(text));
            case CATCHMENT_NETWORK -> PlaceId.ofCatchmentNetwork(Uai.parse(text));
            case COUNTRY, REGION, ACADEMIC_REGION, ACADEMY, EPCI, BASIN, CONSTITUENCY, PLACE_SET ->
                new PlaceId(kind, text);
        };
    }
}
