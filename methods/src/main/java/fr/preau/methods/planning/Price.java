package fr.preau.methods.planning;

/**
 * A difference of value between two problems. It is one number when both were solved to the end; if not, two that it lies between.
 */
public record Price(long least, long most) {

    /** What a condition costs, from the solution of a problem that has it and of the same problem that has not. */
    public static Price between(Solution with, Solution without) {
        return new Price(without.value() - with.proof().bound(), without.proof().bound() - with.value());
    }

    public boolean isExact() {
        return least == most;
    }
}
