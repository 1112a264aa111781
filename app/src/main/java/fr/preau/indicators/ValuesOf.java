package fr.preau.indicators;

import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Gathers the values of an indicator from rows of the view of figures: {@code place_id, status, value, places, places_expected}. */
final class ValuesOf implements RowCallbackHandler {

    private final Indicator indicator;
    private final List<BigDecimal> values = new ArrayList<>();
    private int places;
    private @Nullable PlaceId example;

    ValuesOf(Indicator indicator) {
        this.indicator = indicator;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        String status = row.getString(2);
        places += status.equals(MeasureColumns.NOT_APPLICABLE) ? 0 : 1;
        if (status.equals(MeasureColumns.KNOWN) && isShown(row.getLong(4), row.getLong(5))) {
            values.add(row.getBigDecimal(3));
            if (example == null) {
                example = PlaceId.parse(row.getString(1));
            }
        }
    }

    /** As a {@link Figure} decides it. */
    private boolean isShown(long known, long expected) {
        return expected <= 1
                || !indicator.safeguards().tooLow(new Coverage(known, expected, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    /** @param figures reads the figure of a place */
    Spread spread(Function<PlaceId, @Nullable Figure> figures) {
        return new Spread(places, values, Optional.ofNullable(example).map(figures));
    }
}
