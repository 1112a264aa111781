package fr.preau.methods.spatial;

/** How events come among people. */
public enum Family {

    /** One by one, and rarely: the variance of a rate r among n people is r / n. A person may have several events. */
    POISSON,

    /** Each person has one event or none, which may be common: the variance is r (1 - r) / n. */
    BINOMIAL;

    /** The variance of a rate for one person. */
    double variance(double rate) {
        return switch (this) {
            case POISSON -> rate;
            case BINOMIAL -> rate * (1 - rate);
        };
    }

    /**
     * The law of the number of events.
     *
     * @throws IllegalArgumentException if the population of a binomial law is not a whole number
     */
    CountLaw law(double rate, double population) {
        return switch (this) {
            case POISSON -> new CountLaw.Poisson(rate * population);
            case BINOMIAL -> new CountLaw.Binomial(CountLaw.whole(population), rate);
        };
    }
}
