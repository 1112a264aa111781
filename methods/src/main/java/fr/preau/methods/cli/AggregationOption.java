package fr.preau.methods.cli;

import fr.preau.methods.composite.Aggregation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Aggregations by their names. */
final class AggregationOption {

    static final String NAME = "--aggregation";

    static final String HELP = """
              --aggregation A          arithmetique (si rien n’est dit)\u202f: un manque se compense tout entier\u202f; geometrique\u202f: d’autant moins
                                       qu’il est grand\u202f; harmonique\u202f: presque pas\u202f; mpi- ou mpi+\u202f: la moyenne, moins ou plus une pénalité de
                                       déséquilibre (mpi+ pour un indice de difficultés)\u202f; copeland\u202f: victoires moins défaites, deux à deux
            """;

    private static final Map<String, Aggregation> NAMES = Map.of(
            "arithmetique", Aggregation.ARITHMETIC,
            "geometrique", Aggregation.GEOMETRIC,
            "harmonique", Aggregation.HARMONIC,
            "mpi-", Aggregation.PENALISED_DOWN,
            "mpi+", Aggregation.PENALISED_UP,
            "copeland", Aggregation.COPELAND);

    private AggregationOption() {}

    static Aggregation of(IndexMethod.Question question) {
        return named(NAME, question.options().text(NAME, "arithmetique"), question);
    }

    static List<Aggregation> list(String option, IndexMethod.Question question) {
        return question.options().list(option).stream()
                .map(name -> named(option, name, question))
                .toList();
    }

    private static Aggregation named(String option, String name, IndexMethod.Question question) {
        Aggregation aggregation = Optional.ofNullable(NAMES.get(name))
                .orElseThrow(() -> new WrongUsage("%s attend %s, et non «\u00a0%s\u00a0»."
                        .formatted(option, String.join(" ou ", new TreeSet<>(NAMES.keySet())), name)));
        int units = question.table().units();
        if (aggregation == Aggregation.COPELAND && units > Aggregation.MOST_PAIRED_UNITS) {
            throw new WrongInput("Copeland compare les unités deux à deux\u202f: %d lues, %d au plus."
                    .formatted(units, Aggregation.MOST_PAIRED_UNITS));
        }
        return aggregation;
    }
}
