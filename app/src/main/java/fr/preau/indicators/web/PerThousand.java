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
 * What a count is for a thousand people of the same place, so that places of different sizes compare: a count alone ranks them by size.
 *
 * @param rates by place, for 1,000 people; places of which too few are known are left out
 * @param periods of when the people are
 */
record PerThousand(People people, Map<PlaceId, BigDecimal> rates, List<Period> periods) {

    private static final int DECIMALS = 1;

    /** Of the places behind a number of people, how many must have told it: a rate over half of the pupils would be twice too high. */
    private static final BigDecimal LEAST_COVERED = new BigDecimal("0.9");

    PerThousand {
        rates = Map.copyOf(rates);
        periods = List.copyOf(periods);
    }

    /** Whom a count is set in proportion to. */
    enum People {
        /** Of the schools that it is about. */
        PUPILS("pupils"),
        INHABITANTS("inhabitants");

        private final String key;

        People(String key) {
            this.key = key;
        }
    }

    /** @param sizes the people of the places, one collection for each level of schools that the count is about */
    static Optional<PerThousand> of(People people, Collection<Figure> counts, List<Map<PlaceId, Figure>> sizes) {
        Map<PlaceId, BigDecimal> rates = new HashMap<>();
        for (Figure count : counts) {
            count.measure()
                    .known()
                    .flatMap(known -> rate(known.value(), count.place(), sizes))
                    .ifPresent(rate -> rates.put(count.place(), rate));
        }
        List<Period> periods = sizes.stream()
                .flatMap(level -> level.values().stream())
                .filter(Figure::isKnown)
                .map(Figure::period)
                .distinct()
                .toList();
        return rates.isEmpty() ? Optional.empty() : Optional.of(new PerThousand(people, rates, periods));
    }

    private static Optional<BigDecimal> rate(BigDecimal count, PlaceId place, List<Map<PlaceId, Figure>> sizes) {
        BigDecimal all = BigDecimal.ZERO;
        for (Map<PlaceId, Figure> level : sizes) {
            Optional<Figure> figure = Optional.ofNullable(level.get(place));
            if (figure.isPresent() && !isWithout(figure.get()) && !isTold(figure.get())) {
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

    private static boolean isTold(Figure figure) {
        return figure.isKnown()
                && figure.coverage()
                        .shareOfPlaces()
                        .map(share -> share.compareTo(LEAST_COVERED) >= 0)
                        .orElse(true);
    }

    /** Has the place no school of that level? */
    private static boolean isWithout(Figure figure) {
        return figure.measure() instanceof Measure.NotApplicable;
    }

    /** «Pour 1 000 élèves (2022-2023)». */
    String heading() {
        return t(
                "indicators.table.per." + people.key,
                periods.stream().map(Period::code).sorted().collect(Collectors.joining(", ")));
    }

    /** Why the places do not stand by the count itself. */
    String reason() {
        return t("indicators.table.size." + people.key);
    }

    Optional<BigDecimal> find(PlaceId place) {
        return Optional.ofNullable(rates.get(place));
    }

    /** The rate, or that the people of the place are not known. */
    String words(PlaceId place) {
        return find(place)
                .map(rate -> Formats.number(rate, DECIMALS))
                .orElseGet(() -> t("indicators.table.per." + people.key + ".none"));
    }
}
