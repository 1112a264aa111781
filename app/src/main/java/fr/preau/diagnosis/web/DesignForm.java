package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Choice;
import fr.preau.diagnosis.Criterion;
import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Extremes;
import fr.preau.diagnosis.Gaps;
import fr.preau.diagnosis.Mean;
import fr.preau.diagnosis.Method;
import fr.preau.diagnosis.Need;
import fr.preau.diagnosis.Scaling;
import fr.preau.diagnosis.SmallNumbers;
import fr.preau.diagnosis.UnitKind;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.territory.Place;
import fr.preau.values.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * A design as an address or a form says it, with what was wrong in it.
 *
 * @param scope the place whose units are compared
 * @param refused why some of what was asked is left out, in words
 */
record DesignForm(Place scope, Design design, List<String> refused) {

    /** More than anyone can weigh against each other. */
    private static final int MOST_CRITERIA = 30;

    DesignForm {
        refused = List.copyOf(refused);
    }

    static DesignForm read(MultiValueMap<String, String> asked, Place scope, Catalogue catalogue) {
        UnitKind units = UnitKind.findBySlug(first(asked, Design.UNITS)).orElse(UnitKind.COLLEGES);
        List<String> refused = new ArrayList<>();
        List<Criterion> criteria = new ArrayList<>();
        List<String> codes = asked.getOrDefault(Design.INDICATOR, List.of());
        for (int rank = 0; rank < codes.size(); rank++) {
            String code = codes.get(rank);
            Optional<Indicator> indicator = IndicatorCode.find(code).flatMap(catalogue::find);
            if (indicator.isEmpty()) {
                refused.add(t("diagnosis.refused.unknown", code));
            } else if (!units.canHave(indicator.get())) {
                refused.add(t(
                        "diagnosis.refused.units",
                        indicator.get().wording().label(),
                        t("diagnosis.units." + units.slug())));
            } else if (criteria.stream()
                    .noneMatch(each -> each.indicator().equals(indicator.get().code()))) {
                criteria.add(new Criterion(
                        indicator.get().code(),
                        need(nth(asked, Design.NEED, rank), indicator.get()),
                        period(nth(asked, Design.PERIOD, rank), indicator.get(), refused),
                        weight(nth(asked, Design.WEIGHT, rank), indicator.get(), refused)));
            }
        }
        if (criteria.size() > MOST_CRITERIA) {
            refused.add(t("diagnosis.refused.many", MOST_CRITERIA));
        }
        return new DesignForm(
                scope,
                new Design(
                        units,
                        scope.id(),
                        criteria.subList(0, Math.min(criteria.size(), MOST_CRITERIA)),
                        new Method(
                                Choice.of(SmallNumbers.class, first(asked, Design.SMALL_NUMBERS)),
                                Choice.of(Extremes.class, first(asked, Design.EXTREMES)),
                                Choice.of(Gaps.class, first(asked, Design.GAPS)),
                                Choice.of(Scaling.class, first(asked, Design.SCALING)),
                                Choice.of(Mean.class, first(asked, Design.MEAN))),
                        ClassingForm.read(asked, refused)),
                refused);
    }

    private static Need need(String slug, Indicator indicator) {
        return Need.findBySlug(slug).orElseGet(() -> Need.usualOf(indicator));
    }

    /** Empty for the latest one. */
    private static Optional<Period> period(String code, Indicator indicator, List<String> refused) {
        if (code.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.parse(code.strip()));
        } catch (IllegalArgumentException noPeriod) {
            refused.add(t("diagnosis.refused.period", indicator.wording().shortLabel(), code));
            return Optional.empty();
        }
    }

    private static int weight(String written, Indicator indicator, List<String> refused) {
        try {
            int weight = Integer.parseInt(written.strip());
            if (weight >= 0 && weight <= Criterion.MOST) {
                return weight;
            }
        } catch (NumberFormatException noNumber) {
            // said below, with what was received
        }
        refused.add(t("diagnosis.refused.weight", indicator.wording().shortLabel(), written, Criterion.MOST));
        return 0;
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        return nth(asked, name, 0);
    }

    private static String nth(MultiValueMap<String, String> asked, String name, int rank) {
        List<String> values = asked.getOrDefault(name, List.of());
        return rank < values.size() ? values.get(rank) : "";
    }
}
