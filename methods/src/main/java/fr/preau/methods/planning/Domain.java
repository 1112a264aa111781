package fr.preau.methods.planning;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The choices that are still open.
 *
 * @param open choices of the program
 */
public record Domain(IntegerProgram program, BitSet open) {

    public static Domain whole(IntegerProgram program) {
        var open = new BitSet();
        open.set(0, program.choices());
        return new Domain(program, open);
    }

    public IntStream choicesOf(int unit) {
        return program.choicesOf(unit).filter(open::get);
    }

    /** Is there more than one choice for that unit? */
    public boolean isFree(int unit) {
        return choicesOf(unit).limit(2).count() > 1;
    }

    /** How many choices the free units have together. */
    public int size() {
        return (int) IntStream.range(0, program.units())
                .filter(this::isFree)
                .mapToLong(unit -> choicesOf(unit).count())
                .sum();
    }

    /** With one choice only for that unit. */
    public Domain fixing(int unit, int choice) {
        var fewer = (BitSet) open.clone();
        fewer.clear(program.first()[unit], program.first()[unit + 1]);
        fewer.set(choice);
        return new Domain(program, fewer);
    }
}
