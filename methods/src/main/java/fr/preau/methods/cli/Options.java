package fr.preau.methods.cli;

import fr.preau.methods.composite.Scale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options that each take a value. */
record Options(Map<String, String> values) {

    static final String INPUT = "--input";
    static final String OUTPUT = "--output";
    static final String ID = "--id";

    Options {
        values = Map.copyOf(values);
    }

    /** @throws WrongUsage if a word is not one of the known options, or if an option is twice there or without a value */
    static Options read(List<String> typed, List<String> known) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < typed.size(); i += 2) {
            String option = typed.get(i);
            if (!known.contains(option)) {
                throw new WrongUsage("«\u00a0%s\u00a0» n’est pas attendu ici\u202f; options connues\u202f: %s."
                        .formatted(option, String.join(", ", known)));
            }
            if (i + 1 == typed.size() || values.put(option, typed.get(i + 1)) != null) {
                throw new WrongUsage("L’option %s attend une valeur, une seule fois.".formatted(option));
            }
        }
        return new Options(values);
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** @throws WrongUsage if it was not typed */
    String text(String option) {
        return find(option).orElseThrow(() -> new WrongUsage("Il manque l’option %s.".formatted(option)));
    }

    String text(String option, String otherwise) {
        return find(option).orElse(otherwise);
    }

    /** @throws WrongUsage if it is not a whole number from the least to a billion */
    int whole(String option, int least, int otherwise) {
        String typed = values.getOrDefault(option, String.valueOf(otherwise));
        if (!typed.matches("\\d{1,9}") || Integer.parseInt(typed) < least) {
            throw new WrongUsage("%s attend un nombre entier à partir de %d, et non «\u00a0%s\u00a0»."
                    .formatted(option, least, typed));
        }
        return Integer.parseInt(typed);
    }

    /** @throws WrongUsage if it is not a number above 0 and below the bound */
    double number(String option, double bound, String otherwise) {
        String typed = values.getOrDefault(option, otherwise);
        double number = Decimal.find(typed).orElse(Double.NaN);
        if (!(number > 0 && number < bound)) {
            throw new WrongUsage("%s attend un nombre au-dessus de 0%s, et non «\u00a0%s\u00a0»."
                    .formatted(
                            option, Double.isInfinite(bound) ? "" : " et en dessous de %.0f".formatted(bound), typed));
        }
        return number;
    }

    /** @throws WrongUsage if what was typed is none of the choices */
    <T> T choice(String option, Map<String, T> choices, T otherwise) {
        return find(option)
                .map(typed -> Optional.ofNullable(choices.get(typed))
                        .orElseThrow(() -> new WrongUsage("%s attend %s, et non «\u00a0%s\u00a0»."
                                .formatted(
                                        option,
                                        String.join(
                                                " ou ",
                                                choices.keySet().stream()
                                                        .sorted()
                                                        .toList()),
                                        typed))))
                .orElse(otherwise);
    }

    /** What commas separate; empty if it was not typed. */
    List<String> list(String option) {
        return find(option).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /** @throws WrongUsage if it is not a percentage from 0 to 100 */
    double share(String option, String otherwise) {
        String text = text(option, otherwise);
        double percentage = Decimal.find(text).orElse(Double.NaN);
        if (!(percentage >= 0 && percentage <= 100)) {
            throw new WrongUsage(
                    "%s attend un pourcentage de 0 à 100, et non «\u00a0%s\u00a0».".formatted(option, text));
        }
        return percentage / 100;
    }

    /** @throws WrongUsage if it is not two numbers in order, separated by a colon */
    Scale scale(String option, String otherwise) {
        String text = text(option, otherwise);
        String[] ends = text.split(":", -1);
        double low = Decimal.find(ends[0]).orElse(Double.NaN);
        double high = Decimal.find(ends[ends.length - 1]).orElse(Double.NaN);
        if (ends.length != 2 || !(low < high)) {
            throw new WrongUsage(
                    "%s attend deux nombres croissants, comme 1:100, et non «\u00a0%s\u00a0».".formatted(option, text));
        }
        return new Scale(low, high);
    }
}
