package fr.preau.indicators.entry;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.panels.FigureWords;
import java.util.List;

/** A number that one types. */
public enum EntryColumn {
    VALUE("valeur"),
    NUMERATOR("numerateur"),
    DENOMINATOR("denominateur");

    private final String slug;

    EntryColumn(String slug) {
        this.slug = slug;
    }

    /** Its name in forms and in files of observations. */
    public String slug() {
        return slug;
    }

    /** The numbers that make a value: a rate comes with its terms, a mean with its headcount if it is known. */
    public static List<EntryColumn> of(Indicator indicator) {
        return switch (indicator.aggregation().space()) {
            case SUM, NONE -> List.of(VALUE);
            case RATIO_OF_SUMS -> List.of(NUMERATOR, DENOMINATOR);
            case WEIGHTED_MEAN, ROUNDED_RATIO_OF_SUMS -> List.of(VALUE, DENOMINATOR);
        };
    }

    /** As a form asks for it, with its unit. */
    public String label(Indicator indicator) {
        return switch (this) {
            case VALUE -> t("indicators.entry.value", FigureWords.unit(indicator.unit()));
            case NUMERATOR -> t("indicators.entry.numerator");
            case DENOMINATOR ->
                t(
                        indicator.aggregation().space() == SpatialAggregation.WEIGHTED_MEAN
                                ? "indicators.entry.headcount"
                                : "indicators.entry.denominator");
        };
    }
}
