package fr.preau.indicators.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Measure;
import fr.preau.ui.Formats;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a count is for a thousand pupils of the same place, so that places of different sizes compare: a count alone ranks them by size.
 *
 * @param rates by place, for 1,000 pupils; places of which the pupils are not all known are left out
 * @param pupils of when the pupils are
 */
record PerPupil(Map<PlaceId, BigDecimal> rates, List<Period> pupils) {

    private static final int DECIMALS = 1;

    PerPupil {
        rates = Map.copyOf(rates);
        pupils = List.copyOf(pupils);
    }

    /** @param pupils the pupils of the places, one collection for each level of schools that the count is about */
    static Optional<PerPupil> of(Collection<Figure> counts, List<Map<PlaceId, Figure>> pupils) {
        Map<PlaceId, BigDecimal> rates = new HashMap<>();
        for (Figure count : counts) {
            count.measure()
                    .known()
                    .flatMap(known -> rate(known.value(), count.place(), pupils))
                    .ifPresent(rate -> rates.put(count.place(), rate));
        }
        List<Period> periods = pupils.stream()
                .flatMap(level -> level.values().stream())
                .filter(Figure::isKnown)
                .map(Figure::period)
                .distinct()
                .toList();
        return rates.isEmpty() ? Optional.empty() : Optional.of(new PerPupil(rates, periods));
    }

    private static Optional<BigDecimal> rate(BigDecimal count, PlaceId place, List<Map<PlaceId, Figure>> pupils) {
        BigDecimal all = BigDecimal.ZERO;
        for (Map<PlaceId, Figure> level : pupils) {
            Optional<Figure> figure = Optional.ofNullable(level.get(place));
            if (figure.isPresent() && !figure.get().isKnown() && !isWithout(figure.get())) {
                return Optional.empty();
            }
            all = all.add(figure.flatMap(one -> one.measure().known())
                    .map(Measure.Known::value)
                    .orElse(BigDecimal.ZERO));
        }
        return all.signum() == 0
                ? Optional.empty()
                : Optional.of(count.movePointRight(3).divide(all, DECIMALS + 5, RoundingMode.HALF_UP));
    }

    /** Has the place no school of that level? */
    private static boolean isWithout(Figure figure) {
        return figure.measure() instanceof Measure.NotApplicable;
    }

    /** «Pour 1 000 élèves (2022-2023)». */
    String heading() {
        return t(
                "indicators.table.perPupil",
                pupils.stream().map(Period::code).sorted().collect(Collectors.joining(", ")));
    }

    Optional<BigDecimal> find(PlaceId place) {
        return Optional.ofNullable(rates.get(place));
    }

    Optional<String> words(PlaceId place) {
        return find(place).map(rate -> Formats.number(rate, DECIMALS));
    }
}
