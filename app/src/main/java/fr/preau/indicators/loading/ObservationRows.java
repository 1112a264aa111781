package fr.preau.indicators.loading;

import static fr.preau.indicators.loading.ObservationColumns.BREAKDOWN;
import static fr.preau.indicators.loading.ObservationColumns.INDICATOR;
import static fr.preau.indicators.loading.ObservationColumns.PERIOD;
import static fr.preau.indicators.loading.ObservationColumns.PLACE;
import static fr.preau.indicators.loading.ObservationColumns.PLACE_KIND;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.Changes;
import fr.preau.imports.Row;
import fr.preau.imports.Scope;
import fr.preau.imports.Table;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Codes;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Observation;
import fr.preau.indicators.Periodicity;
import fr.preau.indicators.observations.SeriesName;
import fr.preau.territory.PlaceWords;
import fr.preau.ui.Texts;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Reads the lines of a file of any origin. Everything that is wrong with a line is told at once, and keeps it out. */
final class ObservationRows {

    /** More places than there are; what a file of nonsense names beyond is read again and again. */
    private static final int REMEMBERED = 150_000;

    private final Catalogue catalogue;
    private final KnownPlaces places;
    private final LoadedPart part;
    private final Changes changes;
    private final BiConsumer<Row, Observation> found;

    /** More series than a file has that brings new ones. */
    private static final int MOST_SERIES = 10_000;

    // A million lines name the same few indicators and the same sixty thousand schools.
    private final Map<String, Optional<Indicator>> indicators = new HashMap<>();
    private final Map<String, KnownPlace> named = new HashMap<>();

    /** @param found takes what the lines that are right say */
    ObservationRows(
            Catalogue catalogue, KnownPlaces places, Scope scope, Changes changes, BiConsumer<Row, Observation> found) {
        this.catalogue = catalogue;
        this.places = places;
        this.part = new LoadedPart(scope);
        this.changes = changes;
        this.found = found;
    }

    /** The places that lines name, as far as they can be read. */
    static Set<PlaceId> places(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.find(PLACE).isPresent())
                .flatMap(row -> place(row).stream())
                .collect(Collectors.toSet());
    }

    /** The series that lines name, as far as they can be read; none where they name too many. */
    static Set<SeriesName> series(Table table, Catalogue catalogue) {
        return table.distinct(List.of(INDICATOR, PERIOD, BREAKDOWN), MOST_SERIES).orElse(Set.of()).stream()
                .flatMap(texts -> series(texts.get(0), texts.get(1), texts.get(2)).stream())
                .filter(series -> catalogue
                        .find(series.indicator())
                        .filter(indicator -> !indicator.isComputed()
                                && indicator.periodicity().accepts(series.period()))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static Optional<SeriesName> series(String indicator, String period, String breakdown) {
        try {
            Period over = period.isEmpty() ? null : PERIOD.type().parser().parse(period);
            Breakdown part = breakdown.isEmpty()
                    ? Breakdown.TOTAL
                    : BREAKDOWN.type().parser().parse(breakdown);
            return over == null
                    ? Optional.empty()
                    : Optional.of(
                            new SeriesName(new IndicatorCode(indicator), over, part == null ? Breakdown.TOTAL : part));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    void read(Row row) {
        Optional<Indicator> indicator = indicator(row);
        Optional<KnownPlace> place = named(row);
        if (place.isPresent() && isOutOfScope(place.get())) {
            changes.count(ChangeKind.OUT_OF_SCOPE, 1);
            return;
        }
        place.ifPresent(one -> requireKnown(row, one));
        if (indicator.isPresent() && place.isPresent()) {
            read(row, indicator.get(), place.get());
        }
    }

    private void read(Row row, Indicator indicator, KnownPlace place) {
        requirePeriod(row, indicator.periodicity());
        if (!indicator.scope().observed().contains(place.id().kind())) {
            row.reject(
                    IndicatorProblem.OTHER_KIND_OF_PLACE,
                    PLACE,
                    Texts.t("indicators.expected.place-of-indicator", kinds(indicator)));
            return;
        }
        new StatedMeasure(row, indicator, place.findExclusion(indicator.scope()))
                .read()
                .filter(measure -> !row.isRejected())
                .ifPresent(measure -> found.accept(
                        row,
                        new Observation(
                                indicator.code(),
                                place.id(),
                                row.get(PERIOD),
                                row.find(BREAKDOWN).orElse(Breakdown.TOTAL),
                                measure)));
    }

    /** One that is computed has no observations. */
    private Optional<Indicator> indicator(Row row) {
        Optional<Indicator> indicator = indicators.computeIfAbsent(
                row.get(INDICATOR),
                text -> IndicatorCode.find(text).flatMap(catalogue::find).filter(found -> !found.isComputed()));
        if (indicator.isEmpty()) {
            row.reject(
                    IndicatorProblem.UNKNOWN_INDICATOR, INDICATOR, Texts.t("indicators.expected.observed-indicator"));
        }
        return indicator;
    }

    /** As {@link #place}; a code without its kind means the same in every line. */
    private Optional<KnownPlace> named(Row row) {
        if (row.find(PLACE_KIND).isPresent()) {
            return place(row).map(places::get);
        }
        KnownPlace known = named.get(row.get(PLACE));
        if (known != null) {
            return Optional.of(known);
        }
        Optional<KnownPlace> place = place(row).map(places::get);
        place.filter(_ -> named.size() < REMEMBERED).ifPresent(one -> named.put(row.get(PLACE), one));
        return place;
    }

    private static Optional<PlaceId> place(Row row) {
        try {
            return Optional.of(
                    PlaceName.parse(row.get(PLACE), row.find(PLACE_KIND).orElse(null)));
        } catch (IllegalArgumentException unreadable) {
            row.reject(IndicatorProblem.UNKNOWN_PLACE, PLACE, Texts.t("indicators.expected.place-or-code"));
            return Optional.empty();
        }
    }

    private boolean isOutOfScope(KnownPlace place) {
        return !place.registered() && !part.includes(place.id());
    }

    private static void requireKnown(Row row, KnownPlace place) {
        if (!place.registered()) {
            row.reject(IndicatorProblem.UNKNOWN_PLACE, PLACE, Texts.t("indicators.expected.known-place"));
        }
    }

    private static void requirePeriod(Row row, Periodicity periodicity) {
        if (!periodicity.accepts(row.get(PERIOD))) {
            row.reject(
                    IndicatorProblem.OTHER_KIND_OF_PERIOD,
                    PERIOD,
                    Texts.t("indicators.expected.periodicity." + Codes.of(periodicity)));
        }
    }

    private static String kinds(Indicator indicator) {
        return indicator.scope().observed().stream()
                .map(kind -> kind == PlaceKind.EPCI
                        ? PlaceWords.kind(kind)
                        : PlaceWords.kind(kind).toLowerCase(Locale.FRENCH))
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }
}
