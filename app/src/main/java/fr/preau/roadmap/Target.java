package fr.preau.roadmap;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * «Cible»: what an ambition comes down to.
 *
 * @param number {@code 1.2}
 * @param fields may be none: a target can be told without being measured
 */
public record Target(String number, String title, Intent intent, List<OperationalField> fields) {

    public Target {
        fields = List.copyOf(fields);
    }

    Target mapFields(UnaryOperator<OperationalField> change) {
        return new Target(number, title, intent, fields.stream().map(change).toList());
    }
}
