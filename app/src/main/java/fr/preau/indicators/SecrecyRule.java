package fr.preau.indicators;

/** When a value is too close to somebody to be shown. A parameter of each source: there is no threshold for all. */
public sealed interface SecrecyRule {

    /** The source already protects its values: what it shows may be shown, what it withholds stays withheld. */
    record AsPublished() implements SecrecyRule {}

    /**
     * A value that stands on fewer units is withheld, and so is a neighbour from which it could be computed.
     *
     * @param units at least 2; 11 is INSEE's threshold for data on natural persons
     */
    record AtLeast(int units) implements SecrecyRule {

        public AtLeast {
            if (units < 2) {
                throw new IllegalArgumentException("A secrecy threshold is at least 2, received %d.".formatted(units));
            }
        }
    }
}
