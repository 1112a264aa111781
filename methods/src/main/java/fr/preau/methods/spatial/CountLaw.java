package fr.preau.methods.spatial;

/** The probabilities of numbers of events, from 0. */
sealed interface CountLaw {

    double mean();

    /** The largest number there can be; infinite if there is none. */
    double most();

    /** Of exactly that many. */
    double exactly(long count);

    /** The probability of one event more, over that of so many. */
    double nextRatio(long count);

    /** Up to that many. Summed from the end where terms are small, so that even tiny probabilities keep their digits. */
    default double atMost(long count) {
        if (count >= most()) {
            return 1;
        }
        return count < mean() ? lowerTail(count) : 1 - upperTail(count + 1);
    }

    /** That many or more. */
    default double atLeast(long count) {
        if (count <= 0) {
            return 1;
        }
        return count > mean() ? upperTail(count) : 1 - lowerTail(count - 1);
    }

    /** The smallest number such that it, or fewer, come with this probability at least. */
    default long quantile(double probability) {
        long low = -1;
        long high = 1;
        while (atMost(high) < probability) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (atMost(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double lowerTail(long count) {
        double term = count < 0 ? 0 : exactly(count);
        double sum = term;
        for (long next = count - 1; next >= 0 && sum + term != sum; next--) {
            term /= nextRatio(next);
            sum += term;
        }
        return sum;
    }

    private double upperTail(long count) {
        double term = exactly(count);
        double sum = term;
        for (long last = count; sum + term != sum; last++) {
            term *= nextRatio(last);
            sum += term;
        }
        return sum;
    }

    /**
     * This number, if it is a whole one.
     *
     * @throws IllegalArgumentException if it is none
     */
    static long whole(double number) {
        if (number != Math.rint(number) || Math.abs(number) > 1e15) {
            throw new IllegalArgumentException("A whole number was expected, received %s".formatted(number));
        }
        return (long) number;
    }

    /** Events that come one by one, of which only the mean is known. */
    record Poisson(double mean) implements CountLaw {

        @Override
        public double most() {
            return mean == 0 ? 0 : Double.POSITIVE_INFINITY;
        }

        @Override
        public double exactly(long count) {
            if (mean == 0 || count == 0) {
                return count == 0 ? Math.exp(-mean) : 0;
            }
            return Math.exp(-Saddle.stirling(count) - Saddle.deviance((double) count, mean))
                    / Math.sqrt(2 * Math.PI * (double) count);
        }

        @Override
        public double nextRatio(long count) {
            return mean / (count + 1);
        }
    }

    /** Events that each of so many people has or not, with this probability. */
    record Binomial(long people, double probability) implements CountLaw {

        @Override
        public double mean() {
            return people * probability;
        }

        @Override
        public double most() {
            return probability == 0 ? 0 : people;
        }

        @Override
        public double exactly(long count) {
            if (count > people || probability == 0 || probability == 1) {
                return count == mean() ? 1 : 0;
            }
            if (count == 0 || count == people) {
                return Math.exp(
                        count == 0
                                ? (double) people * Math.log1p(-probability)
                                : (double) people * Math.log(probability));
            }
            long others = people - count;
            double exponent = Saddle.stirling(people)
                    - Saddle.stirling(count)
                    - Saddle.stirling(others)
                    - Saddle.deviance((double) count, mean())
                    - Saddle.deviance((double) others, people * (1 - probability));
            return Math.exp(exponent) * Math.sqrt((double) people / (2 * Math.PI * count * others));
        }

        @Override
        public double nextRatio(long count) {
            return (people - count) / (count + 1.0) * (probability / (1 - probability));
        }
    }
}
