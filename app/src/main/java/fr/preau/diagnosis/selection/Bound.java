package fr.preau.diagnosis.selection;

import fr.preau.methods.planning.Limit;
import fr.preau.methods.planning.Share;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many units a rule asks for or allows. */
public sealed interface Bound {

    /** More places than any call has. */
    int MOST = 100_000;

    int WHOLE = 100;

    /** So many units. */
    record Units(int number) implements Bound {

        /** @throws IllegalArgumentException if it is negative or above {@link Bound#MOST} */
        public Units {
            require(number, MOST);
        }

        @Override
        public Limit limit() {
            return new Limit.Amount(number);
        }

        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /** A share of the units chosen, not of the places. */
    record Percent(int percent) implements Bound {

        /** @throws IllegalArgumentException if it is not from 0 to 100 */
        public Percent {
            require(percent, WHOLE);
        }

        @Override
        public Limit limit() {
            return new Limit.ShareOfTotal(Share.ofPercent(percent));
        }

        @Override
        public String toString() {
            return percent + "%";
        }
    }

    /** As methods want it. */
    Limit limit();

    /** Reads what addresses and people write: {@code 5}, {@code 30%}, {@code 30 %}; empty when it is neither. */
    static Optional<Bound> find(String written) {
        Matcher parts = Written.PATTERN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(parts.group(1));
        boolean share = !parts.group(2).isEmpty();
        return number > (share ? WHOLE : MOST)
                ? Optional.empty()
                : Optional.of(share ? new Percent(number) : new Units(number));
    }

    private static void require(int number, int most) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("A bound is from 0 to %d, received %d.".formatted(most, number));
        }
    }

    /** How it is written. */
    final class Written {

        private static final Pattern PATTERN = Pattern.compile("[\\s\\h]*(\\d{1,6})[\\s\\h]*(%?)[\\s\\h]*");

        private Written() {}
    }
}
