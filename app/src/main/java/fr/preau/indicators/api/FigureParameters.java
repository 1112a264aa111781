package fr.preau.indicators.api;

import static fr.preau.ui.Texts.t;

import fr.preau.api.BadRequest;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.FigureQuestion;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.past.KnownAt;
import fr.preau.indicators.past.PastFigures;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which figures a program asks for: the parameters of the address, named as they stand there. At least an indicator or a place is
 * named; what is not given does not filter.
 *
 * @param knownAt {@code 2026-03-01}: as the figures were known at the end of that day
 * @param breakdown {@code sexe=filles}, or {@code total} for what is about everybody
 */
record FigureParameters(
        @Nullable List<String> indicator,
        @Nullable List<PlaceId> place,
        @Nullable PlaceKind kind,
        @Nullable PlaceId within,
        @Nullable Period period,
        @Nullable String breakdown,
        @Nullable String knownAt) {

    /** Times that a parameter may be repeated. */
    private static final int MOST = 50;

    private static final String TOTAL = "total";

    /** @throws BadRequest if this asks for nothing, or for what cannot be */
    FigureQuestion question(Catalogue catalogue) {
        List<String> codes = atMost("indicator", Objects.requireNonNullElse(indicator, List.of()));
        List<PlaceId> places = atMost("place", Objects.requireNonNullElse(place, List.of()));
        if (codes.isEmpty() && places.isEmpty()) {
            throw BadRequest.missingOneOf("indicator", "place");
        }
        if (within != null && kind == null) {
            throw BadRequest.missing("kind");
        }
        return new FigureQuestion(
                codes.stream().map(code -> known(code, catalogue)).collect(Collectors.toSet()),
                Set.copyOf(places),
                Optional.ofNullable(kind),
                Optional.ofNullable(within),
                Optional.ofNullable(period),
                Optional.ofNullable(breakdown).map(FigureParameters::breakdown));
    }

    /**
     * The day asked for; empty for today.
     *
     * @param days of which one may ask
     * @throws BadRequest if it is none of them, or if more is asked for than one indicator over a period or for some places
     */
    Optional<KnownAt> day(Optional<PastFigures.Days> days) {
        if (knownAt == null) {
            return Optional.empty();
        }
        KnownAt day = parsed(knownAt)
                .filter(one -> days.filter(bounds -> bounds.contain(one)).isPresent())
                .map(KnownAt::new)
                .orElseThrow(() -> BadRequest.of(
                        "knownAt",
                        knownAt,
                        t(
                                "indicators.expected.known-at",
                                days.map(bounds -> bounds.first().toString()).orElse("…"),
                                days.map(bounds -> bounds.last().toString()).orElse("…"))));
        if (indicator == null || indicator.size() != 1) {
            throw BadRequest.of(
                    "indicator",
                    String.join(", ", Objects.requireNonNullElse(indicator, List.of())),
                    t("indicators.expected.known-at.one"));
        }
        if (period == null && (place == null || place.isEmpty())) {
            throw BadRequest.missingOneOf("period", "place");
        }
        return Optional.of(day);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static <T> List<T> atMost(String parameter, List<T> values) {
        if (values.size() > MOST) {
            throw BadRequest.of(
                    parameter,
                    values.stream().map(Object::toString).collect(Collectors.joining(", ")),
                    t("indicators.expected.at-most", MOST));
        }
        return values;
    }

    private static IndicatorCode known(String text, Catalogue catalogue) {
        Collection<IndicatorCode> codes = catalogue.list().stream()
                .map(indicator -> indicator.code())
                .filter(code -> code.value().equals(text))
                .toList();
        return codes.stream()
                .findFirst()
                .orElseThrow(() -> BadRequest.of("indicator", text, t("indicators.expected.indicator")));
    }

    private static Breakdown breakdown(String text) {
        try {
            return text.equals(TOTAL) ? Breakdown.TOTAL : Breakdown.parse(text);
        } catch (IllegalArgumentException impossible) {
            throw BadRequest.of("breakdown", text, t("indicators.expected.breakdown"));
        }
    }
}
