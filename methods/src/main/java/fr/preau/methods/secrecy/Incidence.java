package fr.preau.methods.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sums that each cell is in. */
final class Incidence {

    /** A cell in the sum of this rank: 1 as a part, -1 as the total. */
    record Place(int sum, int coefficient) {}

    private final List<List<Place>> placesOf;

    Incidence(int cells, List<Sum> sums) {
        placesOf = Stream.generate(() -> (List<Place>) new ArrayList<Place>(2))
                .limit(cells)
                .toList();
        for (int rank = 0; rank < sums.size(); rank++) {
            placesOf.get(sums.get(rank).total()).add(new Place(rank, -1));
            for (int part : sums.get(rank).parts()) {
                placesOf.get(part).add(new Place(rank, 1));
            }
        }
    }

    List<Place> placesOf(int cell) {
        return placesOf.get(cell);
    }
}
