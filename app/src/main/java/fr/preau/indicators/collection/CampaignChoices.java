package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.territory.Place;
import fr.preau.ui.Control;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one may choose for a campaign.
 *
 * @param places where who asks may keep one
 * @param indicators of which places of the sort can say a value, by label
 * @param periods of all these indicators, the latest first
 */
record CampaignChoices(List<Place> places, List<Indicator> indicators, List<Period> periods, LocalDate today) {

    CampaignChoices {
        places = List.copyOf(places);
        indicators = List.copyOf(indicators);
        periods = List.copyOf(periods);
    }

    List<Control.Option> placeOptions() {
        List<Control.Option> options = new ArrayList<>();
        options.add(new Control.Option("", t("indicators.campaign.choose")));
        places.forEach(place -> options.add(new Control.Option(place.id().toString(), place.name())));
        return options;
    }

    List<Control.Option> periodOptions() {
        List<Control.Option> options = new ArrayList<>();
        options.add(new Control.Option("", t("indicators.campaign.choose")));
        periods.forEach(period -> options.add(new Control.Option(period.code(), period.label())));
        return options;
    }

    List<Control.Option> indicatorOptions() {
        return indicators.stream()
                .map(indicator -> new Control.Option(
                        indicator.code().value(), indicator.wording().label()))
                .toList();
    }

    /** Those of these codes that are offered. */
    Set<String> known(Set<String> codes) {
        var known = new LinkedHashSet<String>();
        indicators.stream()
                .map(indicator -> indicator.code().value())
                .filter(codes::contains)
                .forEach(known::add);
        return known;
    }

    Optional<PlaceId> findPlace(String typed) {
        return places.stream()
                .map(Place::id)
                .filter(place -> place.toString().equals(typed))
                .findFirst();
    }

    Optional<Period> findPeriod(String code) {
        return periods.stream().filter(period -> period.code().equals(code)).findFirst();
    }
}
