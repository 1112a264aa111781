package fr.preau.indicators;

import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the columns of a table hold it.
 *
 * @param base what stands behind the value: units counted, denominator, people averaged
 * @param numerator what the value adds to a sum
 * @param low the fewest people that a rounded rate can mean
 * @param high the most
 * @param lacking the départements that are not loaded and without which there is no value
 */
public record MeasureColumns(
        String status,
        @Nullable String reason,
        @Nullable String basis,
        @Nullable BigDecimal value,
        @Nullable BigDecimal base,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        List<PlaceId> lacking) {

    public MeasureColumns {
        lacking = List.copyOf(lacking);
    }

    /** The basis of a value that is the mean of some people's. */
    static final String MEAN = "mean";

    static final String KNOWN = "known";

    static final String NOT_APPLICABLE = "not-applicable";

    public static MeasureColumns of(Measure measure) {
        return switch (measure) {
            case Measure.Known known -> known(known.value(), known.basis());
            case Measure.Withheld(WithholdingReason reason) -> absent("withheld", reason, List.of());
            case Measure.Missing(MissingReason reason, var lacking) -> absent("missing", reason, lacking);
            case Measure.NotApplicable(InapplicabilityReason reason) -> absent(NOT_APPLICABLE, reason, List.of());
        };
    }

    /** The measure that these columns hold. */
    public Measure measure() {
        return switch (status) {
            case KNOWN -> new Measure.Known(required(value), readBasis());
            case "withheld" -> new Measure.Withheld(Codes.parse(WithholdingReason.class, required(reason)));
            case "missing" -> new Measure.Missing(Codes.parse(MissingReason.class, required(reason)), lacking);
            case NOT_APPLICABLE ->
                new Measure.NotApplicable(Codes.parse(InapplicabilityReason.class, required(reason)));
            default -> throw new IllegalStateException("No measure has the status %s.".formatted(status));
        };
    }

    private static MeasureColumns known(BigDecimal value, Basis basis) {
        return switch (basis) {
            case Basis.Counted(long units) -> known("counted", value, BigDecimal.valueOf(units), value, null, null);
            case Basis.RatioOf(BigDecimal numerator, BigDecimal whole) ->
                known("ratio", value, whole, numerator, null, null);
            case Basis.MeanOf(BigDecimal people) -> known(MEAN, value, people, null, null, null);
            case Basis.RoundedRate(BigDecimal whole, Interval rounding) ->
                known(
                        "rounded-rate",
                        value,
                        whole,
                        people(value, whole),
                        people(rounding.low(), whole),
                        people(rounding.high(), whole));
            case Basis.Published published -> known("published", value, null, null, null, null);
        };
    }

    private static MeasureColumns known(
            String basis,
            BigDecimal value,
            @Nullable BigDecimal base,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        return new MeasureColumns(KNOWN, null, basis, value, base, numerator, low, high, List.of());
    }

    private static MeasureColumns absent(String status, Enum<?> reason, List<PlaceId> lacking) {
        return new MeasureColumns(status, Codes.of(reason), null, null, null, null, null, null, lacking);
    }

    private Basis readBasis() {
        return switch (required(basis)) {
            case "counted" -> new Basis.Counted(required(base).longValueExact());
            case "ratio" -> new Basis.RatioOf(required(numerator), required(base));
            case MEAN -> new Basis.MeanOf(base);
            case "rounded-rate" ->
                new Basis.RoundedRate(
                        required(base), new Interval(percentage(required(low)), percentage(required(high))));
            case "published" -> new Basis.Published();
            default -> throw new IllegalStateException("No value stands on %s.".formatted(basis));
        };
    }

    private BigDecimal percentage(BigDecimal people) {
        return people.movePointRight(2).divide(required(base), MathContext.DECIMAL64);
    }

    private static BigDecimal people(BigDecimal percentage, BigDecimal whole) {
        return percentage.multiply(whole).movePointLeft(2);
    }

    private static <T> T required(@Nullable T column) {
        return Objects.requireNonNull(column, "a column that this measure needs is null");
    }
}
