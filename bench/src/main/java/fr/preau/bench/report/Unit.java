package fr.preau.bench.report;

import java.time.Duration;
import java.util.Locale;

/** The units in which measures are told, each with the digits that mean something. */
public enum Unit {
    SECONDS("s", 2, 1e9),
    MILLISECONDS("ms", 1, 1e6),
    /** Thousands of bytes, as weights of pages are told. */
    KILOBYTES("kB", 0, 1e3),
    /** 1,048,576 bytes, as memory is told. */
    MEBIBYTES("MiB", 0, 1 << 20);

    private final String symbol;
    private final int decimals;
    private final double size;

    /** @param size how many nanoseconds or bytes make one */
    Unit(String symbol, int decimals, double size) {
        this.symbol = symbol;
        this.decimals = decimals;
        this.size = size;
    }

    /** @param amount nanoseconds or bytes */
    public String format(double amount) {
        return String.format(Locale.ROOT, "%,." + decimals + "f\u00a0%s", amount / size, symbol);
    }

    /** A duration in seconds, as in {@code 1.25 s}. */
    public static String seconds(Duration duration) {
        return SECONDS.format(duration.toNanos());
    }

    /** A duration in milliseconds, as in {@code 12.5 ms}. */
    public static String milliseconds(Duration duration) {
        return MILLISECONDS.format(duration.toNanos());
    }
}
