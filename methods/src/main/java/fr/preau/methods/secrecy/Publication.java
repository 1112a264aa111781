package fr.preau.methods.secrecy;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** What readers have: the values that are shown, and the sums that tie them all. */
public record Publication(List<OptionalLong> values, List<Sum> sums) {

    public Publication {
        values = List.copyOf(values);
        sums = List.copyOf(sums);
    }

    /** A table without those cells. What readers know anyway is there, withheld or not. */
    public static Publication of(Table table, Set<Integer> withheld) {
        List<OptionalLong> values = IntStream.range(0, table.size())
                .mapToObj(cell -> withheld.contains(cell) && !table.cell(cell).known()
                        ? OptionalLong.empty()
                        : OptionalLong.of(table.value(cell)))
                .toList();
        return new Publication(values, table.sums());
    }
}
