package fr.preau.indicators.secrecy;

import fr.preau.indicators.Aggregation;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Nature;
import fr.preau.indicators.Periodicity;
import fr.preau.indicators.Safeguards;
import fr.preau.indicators.SecrecyRule;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.TemporalAggregation;
import fr.preau.indicators.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The shipped catalogue, and indicators with the threshold of tax data: nothing that is shipped needs one. */
@TestConfiguration(proxyBeanMethods = false)
class GuardedIndicators {

    /** Pupils with a grant, of whom eleven at least must stand behind a value. */
    static final IndicatorCode GRANTS = new IndicatorCode("boursiers-college");

    /** Their share among those who asked for one, with the same threshold. */
    static final IndicatorCode SHARE = new IndicatorCode("part-boursiers-college");

    /** A formula over the first. */
    static final IndicatorCode PER_PUPIL = new IndicatorCode("boursiers-par-eleve");

    private static final Safeguards AT_LEAST_11 =
            new Safeguards(new SecrecyRule.AtLeast(11), BigDecimal.ZERO, Optional.empty());

    @Bean
    @Primary
    Catalogue guardedCatalogue(@Qualifier("catalogue") Catalogue shipped) {
        var indicators = new ArrayList<>(shipped.list());
        Indicator pupils = shipped.get(new IndicatorCode("eleves-college"));
        indicators.add(like(pupils, GRANTS, Nature.STOCK, SpatialAggregation.SUM, Unit.PUPILS));
        indicators.add(like(pupils, SHARE, Nature.RATIO, SpatialAggregation.RATIO_OF_SUMS, Unit.PERCENT));
        indicators.add(perPupil(pupils));
        return new Catalogue(indicators);
    }

    private static Indicator perPupil(Indicator model) {
        return like(
                model,
                PER_PUPIL,
                Nature.RATIO,
                SpatialAggregation.RATIO_OF_SUMS,
                Unit.PERCENT,
                model.safeguards(),
                Optional.of("boursiers-college / eleves-college"));
    }

    private static Indicator like(
            Indicator model, IndicatorCode code, Nature nature, SpatialAggregation space, Unit unit) {
        return like(model, code, nature, space, unit, AT_LEAST_11, Optional.empty());
    }

    private static Indicator like(
            Indicator model,
            IndicatorCode code,
            Nature nature,
            SpatialAggregation space,
            Unit unit,
            Safeguards safeguards,
            Optional<String> formula) {
        return new Indicator(
                code,
                model.wording(),
                unit,
                unit,
                nature,
                new Aggregation(space, TemporalAggregation.LAST, Optional.empty()),
                model.better(),
                Periodicity.SCHOOL_YEAR,
                model.scope(),
                safeguards,
                formula,
                model.origin());
    }
}
