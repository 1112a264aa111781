package fr.preau.ui;

import java.util.List;

/**
 * Where one stands in a task of several screens.
 *
 * @param current rank of the step being done, from 1
 */
public record Stepper(String label, List<String> steps, int current) implements Component {

    public Stepper {
        steps = List.copyOf(steps);
        if (current < 1 || current > steps.size()) {
            throw new IllegalArgumentException("Step " + current + " of " + steps.size() + " does not exist");
        }
    }

    /** {@code done}, {@code current} or {@code next}, for the step of this rank. */
    public String state(int rank) {
        return rank < current ? "done" : rank == current ? "current" : "next";
    }
}
