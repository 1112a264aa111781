package fr.preau.indicators.loading;

import fr.preau.indicators.Applicability;
import fr.preau.indicators.InapplicabilityReason;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The places that territory holds, read once before a file: the database is busy while it is copied. */
final class KnownPlaces {

    private static final Sort NO_SCHOOL = new Sort(Optional.empty(), Sector.UNKNOWN);

    private final Map<PlaceId, Sort> places;

    /** What the register says that a school is; empty for other places. */
    private record Sort(Optional<SchoolKind> kind, Sector sector) {}

    private KnownPlaces(Map<PlaceId, Sort> places) {
        this.places = places;
    }

    /** All of them. */
    static KnownPlaces read(JdbcClient sql) {
        return read(sql.sql("select place_id, school_kind, sector from indicators.subject where registered"));
    }

    /** Some of them: those that a short file names. */
    static KnownPlaces read(JdbcClient sql, Collection<PlaceId> named) {
        return read(sql.sql("""
                        select place_id, school_kind, sector from indicators.subject where registered and place_id = any (:named)""")
                .param("named", named.stream().map(PlaceId::toString).toArray(String[]::new)));
    }

    private static KnownPlaces read(JdbcClient.StatementSpec question) {
        var places = new HashMap<PlaceId, Sort>();
        question.query(row -> {
            places.put(
                    PlaceId.parse(row.getString("place_id")),
                    sort(row.getString("school_kind"), row.getString("sector")));
        });
        return new KnownPlaces(places);
    }

    private static Sort sort(String schoolKind, String sector) {
        return schoolKind.isEmpty()
                ? NO_SCHOOL
                : new Sort(Optional.of(SchoolKind.valueOf(schoolKind)), Sector.valueOf(sector));
    }

    boolean contains(PlaceId place) {
        return places.containsKey(place);
    }

    /**
     * Is it a school of a kind that the indicator is not about? The compact register files EREA under lycée, so that what is about
     * lycées is about EREA too.
     */
    boolean isOtherKindOfSchool(PlaceId place, Applicability scope) {
        return sort(place)
                .kind()
                .map(kind -> !scope.schools().contains(kind)
                        && !(kind == SchoolKind.EREA && scope.schools().contains(SchoolKind.LYCEE)))
                .orElse(false);
    }

    /** Why such a place can have no value; empty when it can. */
    Optional<InapplicabilityReason> findExclusion(PlaceId place, Applicability scope) {
        if (!scope.observed().contains(place.kind())) {
            return Optional.of(InapplicabilityReason.OTHER_KIND_OF_PLACE);
        }
        if (isOtherKindOfSchool(place, scope)) {
            return Optional.of(InapplicabilityReason.OTHER_KIND_OF_SCHOOL);
        }
        return sort(place).kind().isPresent()
                        && !scope.sectors().contains(sort(place).sector())
                ? Optional.of(InapplicabilityReason.OTHER_SECTOR)
                : Optional.empty();
    }

    private Sort sort(PlaceId place) {
        return places.getOrDefault(place, NO_SCHOOL);
    }
}
