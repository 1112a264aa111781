package fr.preau.methods.cli;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A file, and options that each take a value.
 *
 * @param file its path, or {@code -} for what is piped in
 */
record Arguments(String file, Map<String, String> options) {

    Arguments {
        options = Map.copyOf(options);
    }

    /** @throws WrongUsage if there is no file, or if an option is unknown, twice there, or without a value */
    static Arguments read(List<String> typed, Set<String> known) {
        Optional<String> file = Optional.empty();
        var options = new HashMap<String, String>();
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (known.contains(word)) {
                if (i + 1 == typed.size() || options.put(word, typed.get(++i)) != null) {
                    throw new WrongUsage("L’option %s attend une valeur, une seule fois.".formatted(word));
                }
            } else if (word.startsWith("--") || file.isPresent()) {
                throw new WrongUsage("«\u00a0%s\u00a0» n’est pas attendu ici.".formatted(word));
            } else {
                file = Optional.of(word);
            }
        }
        return new Arguments(
                file.orElseThrow(() -> new WrongUsage("Il manque le fichier, ou - pour lire l’entrée.")), options);
    }

    /** @throws WrongUsage if it is not a whole number from 1 */
    OptionalLong count(String option) {
        return options.containsKey(option) ? OptionalLong.of(count(option, options.get(option))) : OptionalLong.empty();
    }

    /**
     * A percentage, as a share of one.
     *
     * @throws WrongUsage if it is not a number above 0 and up to 100
     */
    OptionalDouble share(String option) {
        return options.containsKey(option)
                ? OptionalDouble.of(share(option, options.get(option)))
                : OptionalDouble.empty();
    }

    private static long count(String option, String typed) {
        if (!typed.matches("[1-9]\\d{0,17}")) {
            throw new WrongUsage(
                    "%s attend un nombre entier à partir de 1, et non «\u00a0%s\u00a0».".formatted(option, typed));
        }
        return Long.parseLong(typed);
    }

    private static double share(String option, String typed) {
        if (typed.matches("\\d{1,3}([.,]\\d{1,9})?")) {
            double share =
                    new BigDecimal(typed.replace(',', '.')).movePointLeft(2).doubleValue();
            if (share > 0 && share <= 1) {
                return share;
            }
        }
        throw new WrongUsage("%s attend un pourcentage, au-dessus de 0 et jusqu’à 100, et non «\u00a0%s\u00a0»."
                .formatted(option, typed));
    }
}
