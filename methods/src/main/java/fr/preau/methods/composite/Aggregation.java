package fr.preau.methods.composite;

/** How the normalised indicators of a unit become one figure, and how far one may make up for another. */
public enum Aggregation {
    /** Σ w x: a deficit of one is made up for, whole, by a surplus of another. */
    ARITHMETIC(false) {
        @Override
        Scoring over(double[][] columns) {
            return GeneralisedMean.arithmetic(columns);
        }
    },
    /** exp Σ w ln x: the lower a value, the less it is made up for. Values above 0 only. */
    GEOMETRIC(true) {
        @Override
        Scoring over(double[][] columns) {
            return GeneralisedMean.of(columns, StrictMath::log, StrictMath::exp);
        }
    },
    /** 1 / Σ (w / x): the lowest value decides most. Values above 0 only. */
    HARMONIC(true) {
        @Override
        Scoring over(double[][] columns) {
            return GeneralisedMean.of(columns, x -> 1 / x, x -> 1 / x);
        }
    },
    /**
     * M - S cv: an unbalanced profile is worth less; where more is better. With {@link Normalisation#mazziottaPareto()} it is
     * MPI-, with {@link Normalisation#adjustedMazziottaPareto} AMPI-. Values above 0 only.
     */
    PENALISED_DOWN(true) {
        @Override
        Scoring over(double[][] columns) {
            return PenalisedMean.of(columns, -1);
        }
    },
    /** M + S cv: an unbalanced profile is worth more; where more is a need, a deprivation. MPI+ and AMPI+. Values above 0 only. */
    PENALISED_UP(true) {
        @Override
        Scoring over(double[][] columns) {
            return PenalisedMean.of(columns, 1);
        }
    },
    /** Wins less defeats against each other unit: nothing is made up for. Reads the order of values only. */
    COPELAND(false) {
        @Override
        Scoring over(double[][] columns) {
            return Copeland.of(columns);
        }
    };

    /** Beyond, comparing pairs would take minutes: {@link #COPELAND} refuses. */
    public static final int MOST_PAIRED_UNITS = 20_000;

    private final boolean aboveZero;

    Aggregation(boolean aboveZero) {
        this.aboveZero = aboveZero;
    }

    abstract Scoring over(double[][] columns);

    /** Does it refuse zeros and negative numbers? */
    public boolean needsPositiveValues() {
        return aboveZero;
    }

    /**
     * Prepares columns for sums with any weights.
     *
     * @param normalised those of the prepared table
     * @throws NotPositive if values must be above 0 and one, of an indicator that is taken, is not
     */
    Scoring prepare(Prepared prepared, double[][] normalised) {
        for (int j = 0; aboveZero && j < normalised.length; j++) {
            for (int row = 0; prepared.taken()[j] && row < normalised[j].length; row++) {
                if (normalised[j][row] <= 0) {
                    String name = prepared.indicators().get(j).name();
                    throw new NotPositive(this, name, prepared.kept()[row], normalised[j][row]);
                }
            }
        }
        return over(normalised);
    }
}
