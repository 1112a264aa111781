package fr.preau.methods.cli;

import fr.preau.methods.composite.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Options of the methods that make indices. */
record IndexOptions(SpatialOptions typed) {

    static final String INPUT = "--input";
    static final String OUTPUT = "--output";
    static final String ID = "--id";

    static final String HELP = """
              --input FICHIER    CSV en UTF-8, une unité par ligne (- lit l’entrée)\u202f; une valeur absente est vide ou NA, jamais 0
              --output FICHIER   où écrire le résultat (sinon\u202f: la sortie)
              --id COLONNE       l’identifiant des unités
            """;

    static IndexOptions read(List<String> arguments, List<List<String>> known) {
        return new IndexOptions(SpatialOptions.read(
                arguments,
                Stream.concat(Stream.of(INPUT, OUTPUT, ID), known.stream().flatMap(List::stream))
                        .toList()));
    }

    boolean has(String option) {
        return typed.has(option);
    }

    String text(String option) {
        return typed.text(option);
    }

    String text(String option, String otherwise) {
        return typed.find(option).orElse(otherwise);
    }

    int whole(String option, int least, int otherwise) {
        return typed.whole(option, least, otherwise);
    }

    <T> T choice(String option, Map<String, T> choices, T otherwise) {
        return typed.choice(option, choices, otherwise);
    }

    /** What commas separate; empty if it was not typed. */
    List<String> list(String option) {
        return typed.find(option).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /** @throws WrongUsage if it is not a percentage from 0 to 100 */
    double share(String option, String otherwise) {
        String text = typed.find(option).orElse(otherwise);
        double percentage = Decimal.find(text).orElse(Double.NaN);
        if (!(percentage >= 0 && percentage <= 100)) {
            throw new WrongUsage(
                    "%s attend un pourcentage de 0 à 100, et non «\u00a0%s\u00a0».".formatted(option, text));
        }
        return percentage / 100;
    }

    /** @throws WrongUsage if it is not two numbers in order, separated by a colon */
    Scale scale(String option, String otherwise) {
        String text = typed.find(option).orElse(otherwise);
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
