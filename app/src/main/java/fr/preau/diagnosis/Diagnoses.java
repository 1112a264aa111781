package fr.preau.diagnosis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes diagnoses of the figures as they are now. While a pilot moves weights, what does not depend on them is kept. */
@Component
public class Diagnoses {

    /** Each holds the figures of all its units: some ten megabytes with the schools of the country. */
    private static final int KEPT = 8;

    private final Units units;
    private final Figures figures;
    private final Catalogue catalogue;
    private final Places places;
    private final Cache<Diagnosis.Key, Diagnosis> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Those just made: the map asks for the one that the page has shown. */
    private final Cache<Diagnosis.Key, Diagnosis> made =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Diagnoses(Units units, Figures figures, Catalogue catalogue, Places places) {
        this.units = units;
        this.figures = figures;
        this.catalogue = catalogue;
        this.places = places;
    }

    public Diagnosis make(Design design) {
        return made.get(new Diagnosis.Key(design, places.version(), figures.revision()), this::weigh);
    }

    private Diagnosis weigh(Diagnosis.Key key) {
        Design design = key.design();
        var basis = new Diagnosis.Key(levelled(design), key.places(), key.figures());
        return kept.get(basis, this::read).weighing(design);
    }

    /** All weights that are not 0 made equal: what is kept serves any other. */
    private static Design levelled(Design design) {
        return design.unclassed()
                .with(design.criteria().stream()
                        .map(each -> each.weighing(Math.min(1, each.weight())))
                        .toList());
    }

    private Diagnosis read(Diagnosis.Key basis) {
        Design design = basis.design();
        List<Place> compared = units.list(design.units(), design.scope());
        List<PlaceId> ids = compared.stream().map(Place::id).toList();
        return Diagnosis.of(
                basis,
                compared,
                design.criteria().stream()
                        .map(criterion -> read(criterion, design.units(), ids))
                        .toList());
    }

    private Evidence read(Criterion criterion, UnitKind kind, List<PlaceId> ids) {
        Indicator indicator = catalogue.get(criterion.indicator());
        List<Period> periods = figures.periods(indicator.code(), kind.placeKind());
        return criterion
                .period()
                .map(asked -> evidence(criterion, indicator, periods, asked, ids))
                .orElseGet(() -> latest(criterion, indicator, periods, ids));
    }

    /** In the latest period in which half of the units have a value, else in which one has: a first value alone changes nothing. */
    private Evidence latest(Criterion criterion, Indicator indicator, List<Period> periods, List<PlaceId> ids) {
        Evidence found =
                new Evidence(criterion, indicator, periods, periods.stream().findFirst(), Map.of());
        for (Period period : periods) {
            Evidence evidence = evidence(criterion, indicator, periods, period, ids);
            if (2 * evidence.known() >= ids.size()) {
                return evidence;
            }
            if (found.known() == 0 && evidence.known() > 0) {
                found = evidence;
            }
        }
        return found;
    }

    private Evidence evidence(
            Criterion criterion, Indicator indicator, List<Period> periods, Period period, List<PlaceId> ids) {
        return new Evidence(
                criterion,
                indicator,
                periods,
                Optional.of(period),
                figures.among(ids, indicator.code(), period, Breakdown.TOTAL));
    }
}
