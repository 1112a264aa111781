package fr.preau.bench.system;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of the Prometheus text format: {@code name{label="value",…} number}. */
record Sample(String name, Map<String, String> labels, double value) {

    private static final Pattern LINE = Pattern.compile("^([a-zA-Z_:][\\w:]*)(?:\\{(.*)})?\\s+(\\S+)(?:\\s+\\d+)?$");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]\\w*)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    Sample {
        labels = Map.copyOf(labels);
    }

    /** Empty for comments and blank lines. */
    static Optional<Sample> parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (line.startsWith("#") || !parts.matches()) {
            return Optional.empty();
        }
        Map<String, String> labels = new HashMap<>();
        Matcher label = LABEL.matcher(parts.group(2) == null ? "" : parts.group(2));
        while (label.find()) {
            labels.put(label.group(1), label.group(2).replace("\\\"", "\"").replace("\\\\", "\\"));
        }
        return Optional.of(new Sample(parts.group(1), labels, number(parts.group(3))));
    }

    /** The value of a label, empty when it has none. */
    String label(String name) {
        return labels.getOrDefault(name, "");
    }

    static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
