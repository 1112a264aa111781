package fr.preau.methods.secrecy;

import java.util.HashSet;
import java.util.List;

/** What readers can recompute: one cell is the sum of others. Cells are named by their rank in the table. */
public record Sum(int total, List<Integer> parts) {

    /** @throws IllegalArgumentException if there are no parts, if one comes twice, or if the total is one of them */
    public Sum {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.contains(total) || new HashSet<>(parts).size() < parts.size()) {
            throw new IllegalArgumentException("Cell %d cannot be the sum of cells %s".formatted(total, parts));
        }
    }

    public static Sum of(int total, Integer... parts) {
        return new Sum(total, List.of(parts));
    }
}
