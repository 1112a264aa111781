package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a tile shows what it asks for. */
enum TileShape {
    /** Key figures of one place, each with its conditions. */
    FIGURES("chiffres", Over.PLACES, 8, 1),
    /** What one or several indicators of one unit were worth over time. */
    LINE("courbe", Over.PLACES, 6, 6),
    /** A small chart for each indicator, each with its own scale. */
    MULTIPLES("petits-multiples", Over.PLACES, 8, 3),
    /** What a running total gained in each period: the difference of two totals that follow each other. */
    GAINS("gains", Over.PLACES, 1, 6),
    /** Amounts side by side, from zero. */
    BARS("barres", Over.KIND, 1, 1),
    /** Positions on one axis that need not start at zero. */
    DOTS("points", Over.KIND, 1, 1),
    /** The parts of a whole, period after period; what is in no part is a part of its own. */
    STACKED("parts", Over.PLACES, 1, 1),
    /** Two parts of a whole, back to back, period after period. */
    PYRAMID("pyramide", Over.PLACES, 1, 1),
    /** How many places have about which value. */
    DISTRIBUTION("repartition", Over.KIND, 1, 1),
    /** Places and periods, coloured by the size of the value. */
    HEAT_MAP("chaleur", Over.KIND, 1, 1),
    /** A map coloured by the size of the value. */
    MAP("carte", Over.KIND, 1, 1),
    /** Places and indicators. */
    TABLE("tableau", Over.KIND, 6, 1),
    /** Words between the figures. */
    TEXT("texte", Over.NOTHING, 0, 0);

    /** What it runs over besides its indicators. */
    enum Over {
        /** One place or a few, which one names. */
        PLACES,
        /** All the places of a kind that lie in one. */
        KIND,
        NOTHING
    }

    private final String slug;
    private final Over over;
    private final int mostIndicators;
    private final int mostPlaces;

    TileShape(String slug, Over over, int mostIndicators, int mostPlaces) {
        this.slug = slug;
        this.over = over;
        this.mostIndicators = mostIndicators;
        this.mostPlaces = mostPlaces;
    }

    /** The word for it in files, in addresses and in the database. */
    String slug() {
        return slug;
    }

    String label() {
        return t("indicators.dashboard.shape." + key());
    }

    /** What it is good for, in a sentence. */
    String purpose() {
        return t("indicators.dashboard.shape." + key() + ".purpose");
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many indicators it can show; 0 for words. */
    int mostIndicators() {
        return mostIndicators;
    }

    /** How many places one may name; the first is that of the dashboard when none is. */
    int mostPlaces() {
        return mostPlaces;
    }

    boolean isOverKind() {
        return over == Over.KIND;
    }

    boolean isText() {
        return over == Over.NOTHING;
    }

    /** Does it show one period, which may be chosen? The others show all that are loaded. */
    boolean isOfOnePeriod() {
        return switch (this) {
            case FIGURES, BARS, DOTS, DISTRIBUTION, MAP, TABLE -> true;
            case LINE, MULTIPLES, GAINS, STACKED, PYRAMID, HEAT_MAP, TEXT -> false;
        };
    }

    /** Does it cut a whole into parts? */
    boolean isOfParts() {
        return this == STACKED || this == PYRAMID;
    }

    static Optional<TileShape> find(String slug) {
        return Arrays.stream(values()).filter(shape -> shape.slug.equals(slug)).findFirst();
    }
}
