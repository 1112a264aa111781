package fr.preau.indicators.api;

import static fr.preau.ui.Texts.t;

import fr.preau.api.BadRequest;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.FigureQuestion;
import fr.preau.indicators.IndicatorCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
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
 * @param breakdown {@code sexe=filles}, or {@code total} for what is about everybody
 */
record FigureParameters(
        @Nullable List<String> indicator,
        @Nullable List<PlaceId> place,
        @Nullable PlaceKind kind,
        @Nullable PlaceId within,
        @Nullable Period period,
        @Nullable String breakdown) {

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
