package fr.preau.indicators.collection;

import java.util.List;

/**
 * What a file that came back holds, beside what is kept.
 *
 * @param right what is changed and right, place by place
 * @param faults what is wrong, in the order of the lines
 * @param taken whether what is right is kept now
 */
record SheetReport(List<Filled> right, List<SheetFault> faults, boolean taken) {

    SheetReport {
        right = List.copyOf(right);
        faults = List.copyOf(faults);
    }

    /** The answers of a place, those alone that are changed and right. */
    record Filled(AskedPlace place, TypedForm form) {}

    /** Answers that are changed and right. */
    int changed() {
        return right.stream().mapToInt(one -> one.form().changed().size()).sum();
    }

    SheetReport asTaken() {
        return new SheetReport(right, faults, true);
    }
}
