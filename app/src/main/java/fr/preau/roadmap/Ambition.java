package fr.preau.roadmap;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The highest part of a roadmap.
 *
 * @param number {@code 1}
 */
public record Ambition(String number, String title, Intent intent, List<Target> targets) {

    public Ambition {
        targets = List.copyOf(targets);
    }

    Ambition mapFields(UnaryOperator<OperationalField> change) {
        return new Ambition(
                number,
                title,
                intent,
                targets.stream().map(target -> target.mapFields(change)).toList());
    }
}
