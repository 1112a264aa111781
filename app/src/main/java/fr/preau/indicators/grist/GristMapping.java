package fr.preau.indicators.grist;

import fr.preau.indicators.IndicatorCode;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the columns of a table mean.
 *
 * @param place the column that names the place: a UAI, an Insee code, a département…
 * @param kind of the places, where their codes do not tell
 * @param periodColumn the column that names the period; absent when all rows are of one
 * @param period of all rows, as it is written in files; absent when a column tells
 * @param measures the columns of each indicator, in the order in which they were said
 */
record GristMapping(
        String place,
        Optional<PlaceKind> kind,
        Optional<String> periodColumn,
        Optional<String> period,
        Map<IndicatorCode, Measure> measures) {

    /** «Eleves_equipes = eleves-equipes», «Oui = part-equipes / numerateur». */
    private static final Pattern LINE = Pattern.compile(
            "\\s*([A-Za-z_][0-9A-Za-z_]*)\\s*=\\s*([a-z0-9-]+)\\s*(?:/\\s*(valeur|numerateur|denominateur)\\s*)?");

    private static final int MOST_MEASURES = 60;

    /** @throws IllegalArgumentException if neither or both tell the period, or nothing is measured */
    GristMapping {
        measures = new LinkedHashMap<>(measures);
        if (periodColumn.isPresent() == period.isPresent()) {
            throw new IllegalArgumentException("Either a column or the mapping tells the period.");
        }
        if (measures.isEmpty() || measures.size() > MOST_MEASURES) {
            throw new IllegalArgumentException(
                    "A mapping measures 1 to %d indicators, received %d.".formatted(MOST_MEASURES, measures.size()));
        }
    }

    /** The columns of one indicator. */
    record Measure(Optional<String> value, Optional<String> numerator, Optional<String> denominator) {

        static final Measure NONE = new Measure(Optional.empty(), Optional.empty(), Optional.empty());

        Measure with(String part, String column) {
            return switch (part) {
                case "numerateur" -> new Measure(value, Optional.of(column), denominator);
                case "denominateur" -> new Measure(value, numerator, Optional.of(column));
                default -> new Measure(Optional.of(column), numerator, denominator);
            };
        }
    }

    /**
     * Reads what was typed, one column a line.
     *
     * @return the measures, or the first line that cannot be read
     */
    static Lines parse(String typed) {
        Map<IndicatorCode, Measure> measures = new LinkedHashMap<>();
        for (String line : typed.lines().filter(one -> !one.isBlank()).toList()) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                return new Lines(measures, Optional.of(line.strip()));
            }
            String part = parts.group(3) == null ? "valeur" : parts.group(3);
            IndicatorCode indicator;
            try {
                indicator = new IndicatorCode(parts.group(2));
            } catch (IllegalArgumentException noCode) {
                return new Lines(measures, Optional.of(line.strip()));
            }
            measures.put(
                    indicator, measures.getOrDefault(indicator, Measure.NONE).with(part, parts.group(1)));
        }
        return new Lines(measures, Optional.empty());
    }

    /** @param wrong the first line that cannot be read */
    record Lines(Map<IndicatorCode, Measure> measures, Optional<String> wrong) {

        Lines {
            measures = new LinkedHashMap<>(measures);
        }
    }

    /** All the columns that it names. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(List.of(place));
        periodColumn.ifPresent(columns::add);
        for (Measure measure : measures.values()) {
            Stream.of(measure.value(), measure.numerator(), measure.denominator())
                    .flatMap(Optional::stream)
                    .forEach(columns::add);
        }
        return columns;
    }

    /** As it is typed. */
    String lines() {
        List<String> lines = new ArrayList<>();
        measures.forEach((indicator, measure) -> {
            measure.value().ifPresent(column -> lines.add(column + " = " + indicator));
            measure.numerator().ifPresent(column -> lines.add(column + " = " + indicator + " / numerateur"));
            measure.denominator().ifPresent(column -> lines.add(column + " = " + indicator + " / denominateur"));
        });
        return String.join("\n", lines);
    }
}
