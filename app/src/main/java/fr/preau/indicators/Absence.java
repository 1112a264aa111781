package fr.preau.indicators;

import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why a place has no value where others have one: because there can be none, or because none was published. */
@Component
class Absence {

    private static final School UNKNOWN_SCHOOL = new School(Optional.empty(), Sector.UNKNOWN);

    private final JdbcClient sql;

    Absence(JdbcClient sql) {
        this.sql = sql;
    }

    /** Reads once what decides it for one place. */
    Why of(PlaceId place) {
        return Objects.requireNonNull(of(List.of(place)).get(place));
    }

    /** The same for several places, by two readings. */
    Map<PlaceId, Why> of(Collection<PlaceId> places) {
        String[] ids = places.stream().map(PlaceId::toString).toArray(String[]::new);
        Map<PlaceId, School> schools =
                places.stream().anyMatch(place -> place.kind() == PlaceKind.SCHOOL) ? schools(ids) : Map.of();
        Map<PlaceId, List<Population>> populations = populations(ids);
        Map<PlaceId, Why> whys = new HashMap<>();
        for (PlaceId place : places) {
            whys.put(
                    place,
                    place.kind() == PlaceKind.SCHOOL
                            ? schools.getOrDefault(place, UNKNOWN_SCHOOL)
                            : new LargerPlace(place.kind(), populations.getOrDefault(place, List.of())));
        }
        return whys;
    }

    private Map<PlaceId, School> schools(String[] places) {
        return sql
                .sql("""
                        select place_id, school_kind, sector from indicators.subject
                        where place_id = any(:places) and school_kind <> ''""")
                .param("places", places)
                .query((row, number) -> Map.entry(
                        PlaceId.parse(row.getString("place_id")),
                        new School(
                                Optional.of(SchoolKind.valueOf(row.getString("school_kind"))),
                                Sector.valueOf(row.getString("sector")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<PlaceId, List<Population>> populations(String[] places) {
        return sql
                .sql("""
                        select s.place_id, p.kind, p.school_kind, p.sector, p.places from indicators.population p
                        join indicators.subject s on s.key = p.container where s.place_id = any(:places)""")
                .param("places", places)
                .query((row, number) -> Map.entry(
                        PlaceId.parse(row.getString("place_id")),
                        new Population(
                                PlaceKind.ofSlug(row.getString("kind")),
                                row.getString("school_kind"),
                                row.getString("sector"),
                                row.getLong("places"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The answer for one place. */
    sealed interface Why {

        Measure measure(Indicator indicator);

        Coverage coverage(Indicator indicator);
    }

    /** A school should have what schools of its kind and sector have. */
    record School(Optional<SchoolKind> kind, Sector sector) implements Why {

        @Override
        public Measure measure(Indicator indicator) {
            Applicability scope = indicator.scope();
            if (!scope.isObservedIn(PlaceKind.SCHOOL)) {
                return new Measure.NotApplicable(InapplicabilityReason.OTHER_KIND_OF_PLACE);
            }
            if (kind.isPresent() && !scope.schools().contains(kind.get())) {
                return new Measure.NotApplicable(InapplicabilityReason.OTHER_KIND_OF_SCHOOL);
            }
            return scope.sectors().contains(sector)
                    ? new Measure.Missing(MissingReason.NOT_PUBLISHED)
                    : new Measure.NotApplicable(InapplicabilityReason.OTHER_SECTOR);
        }

        @Override
        public Coverage coverage(Indicator indicator) {
            return Coverage.ofPlace(false, Optional.empty());
        }
    }

    /** So many places of one sort lie in a larger one. */
    record Population(PlaceKind kind, String schoolKind, String sector, long places) {

        boolean belongsTo(Applicability scope) {
            return scope.observed().contains(kind)
                    && (kind != PlaceKind.SCHOOL
                            || scope.concerns(SchoolKind.valueOf(schoolKind), Sector.valueOf(sector)));
        }
    }

    /** A larger place has what is observed there, and what rolls up from the places in it. */
    record LargerPlace(PlaceKind kind, List<Population> populations) implements Why {

        public LargerPlace {
            populations = List.copyOf(populations);
        }

        @Override
        public Measure measure(Indicator indicator) {
            if (indicator.scope().isObservedIn(kind)) {
                return new Measure.Missing(MissingReason.NOT_PUBLISHED);
            }
            if (expected(indicator) == 0) {
                return new Measure.NotApplicable(
                        indicator.scope().isAboutSchools()
                                ? InapplicabilityReason.NO_SUCH_SCHOOL_HERE
                                : InapplicabilityReason.OTHER_KIND_OF_PLACE);
            }
            return new Measure.Missing(
                    indicator.rollsUp() ? MissingReason.NOT_PUBLISHED : MissingReason.DOES_NOT_ADD_UP);
        }

        @Override
        public Coverage coverage(Indicator indicator) {
            return new Coverage(0, expected(indicator), BigDecimal.ZERO, BigDecimal.ZERO);
        }

        private long expected(Indicator indicator) {
            return populations.stream()
                    .filter(population -> population.belongsTo(indicator.scope()))
                    .mapToLong(Population::places)
                    .sum();
        }
    }
}
