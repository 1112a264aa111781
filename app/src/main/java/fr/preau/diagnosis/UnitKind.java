package fr.preau.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.preau.indicators.Indicator;
import fr.preau.territory.SchoolKind;
import fr.preau.values.PlaceKind;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is compared with what. */
public enum UnitKind {
    ECOLES("ecoles", PlaceKind.SCHOOL, SchoolKind.ECOLE),
    COLLEGES("colleges", PlaceKind.SCHOOL, SchoolKind.COLLEGE),
    LYCEES("lycees", PlaceKind.SCHOOL, SchoolKind.LYCEE),
    /** A collège and its écoles. */
    NETWORKS("reseaux", PlaceKind.CATCHMENT_NETWORK, null),
    COMMUNES("communes", PlaceKind.COMMUNE, null),
    EPCIS("epci", PlaceKind.EPCI, null),
    DEPARTMENTS("departements", PlaceKind.DEPARTMENT, null);

    private final String slug;
    private final PlaceKind placeKind;
    private final @Nullable SchoolKind schoolKind;

    UnitKind(String slug, PlaceKind placeKind, @Nullable SchoolKind schoolKind) {
        this.slug = slug;
        this.placeKind = placeKind;
        this.schoolKind = schoolKind;
    }

    public static Optional<UnitKind> findBySlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** The word of addresses and messages. */
    @JsonValue
    public String slug() {
        return slug;
    }

    public PlaceKind placeKind() {
        return placeKind;
    }

    /** Of which schools, when they are schools. */
    public Optional<SchoolKind> schoolKind() {
        return Optional.ofNullable(schoolKind);
    }

    /** Can such a unit have a value of this indicator that compares? The number of pupils of a school does; that of a place grows with it. */
    public boolean canHave(Indicator indicator) {
        return schoolKind == null
                ? indicator.existsFor(placeKind)
                : indicator.scope().observed().contains(PlaceKind.SCHOOL)
                        && indicator.scope().schools().contains(schoolKind);
    }
}
