package fr.preau.methods.secrecy;

import fr.preau.methods.secrecy.Incidence.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sign for each sum, such that every cell counts positively in one of its two sums at most and negatively in the other.
 * Without signs, a part counts positively and a total negatively.
 */
final class Orientation {

    private final Incidence incidence;
    private final List<List<Integer>> cellsOf;
    private final int[] signs;

    private Orientation(Incidence incidence, int sums, Set<Integer> cells) {
        this.incidence = incidence;
        signs = new int[sums];
        cellsOf = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                .limit(sums)
                .toList();
        for (int cell : cells) {
            incidence.placesOf(cell).forEach(place -> cellsOf.get(place.sum()).add(cell));
        }
    }

    /** The signs that suit these cells, if there are any. */
    static Optional<Orientation> find(Table table, List<Sum> sums, Set<Integer> cells) {
        Incidence incidence = new Incidence(table.size(), sums);
        if (cells.stream().anyMatch(cell -> incidence.placesOf(cell).size() > 2)) {
            return Optional.empty();
        }
        Orientation orientation = new Orientation(incidence, sums.size(), cells);
        return orientation.sign() ? Optional.of(orientation) : Optional.empty();
    }

    /** The sum in which the cell counts with this sign. */
    Optional<Integer> findSum(int cell, int sign) {
        return incidence.placesOf(cell).stream()
                .filter(place -> signs[place.sum()] * place.coefficient() == sign)
                .map(Place::sum)
                .findFirst();
    }

    private boolean sign() {
        for (int sum = 0; sum < signs.length; sum++) {
            if (signs[sum] == 0) {
                signs[sum] = 1;
                if (!signAllTiedTo(sum)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean signAllTiedTo(int first) {
        Deque<Integer> toVisit = new ArrayDeque<>(List.of(first));
        while (!toVisit.isEmpty()) {
            for (int cell : cellsOf.get(toVisit.pop())) {
                List<Place> places = incidence.placesOf(cell);
                if (places.size() == 2 && !agree(places.getFirst(), places.getLast(), toVisit)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Gives a sign to the sum that has none yet, or checks those that both have. */
    private boolean agree(Place one, Place other, Deque<Integer> toVisit) {
        if (signs[one.sum()] == 0) {
            return agree(other, one, toVisit);
        }
        int expected = -signs[one.sum()] * one.coefficient() * other.coefficient();
        if (signs[other.sum()] == 0) {
            signs[other.sum()] = expected;
            toVisit.push(other.sum());
        }
        return signs[other.sum()] == expected;
    }
}
