package fr.preau.methods.secrecy;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the random cases of a property come from. Printed, so that a failure can be played again: {@code -Dpreau.seed=N}. */
record Seed(long value) {

    static Seed fresh() {
        Seed seed = new Seed(Long.getLong("preau.seed", System.nanoTime()));
        System.out.println("preau.seed=" + seed.value);
        return seed;
    }

    /** As many draws as a property asks for. */
    <T> Stream<T> draws(int count, Function<Random, T> generator) {
        Random random = new Random(value);
        return IntStream.range(0, count).mapToObj(i -> generator.apply(random));
    }
}
