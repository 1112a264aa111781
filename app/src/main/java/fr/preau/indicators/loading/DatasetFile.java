package fr.preau.indicators.loading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The declaration of a data set, as it is written. Its name, without suffix, is the code of the kind of import.
 *
 * @param complete whether a file holds all the values of its series, so that what a newer one no longer has is withdrawn
 * @param emptyRows whether a line without any measure is in order
 * @param placeNames names by which the file means places, beside codes
 * @param school what a school named here is, in case the register does not hold it
 * @param period the period of each line, unless a measure says otherwise
 */
record DatasetFile(
        String title,
        String description,
        @DefaultValue("false") boolean complete,
        @DefaultValue("false") boolean emptyRows,
        PlaceFile place,
        @DefaultValue List<PlaceNameFile> placeNames,
        @Nullable SchoolFile school,
        @Nullable PeriodFile period,
        List<MeasureFile> measures) {

    /** @param kind {@code etablissement}, {@code commune}, {@code departement} or {@code zone} (D18, R24, FRANCE) */
    record PlaceFile(String column, String kind) {}

    /** One way of writing a place that its kind of cell does not read, and the one that it does. */
    record PlaceNameFile(String written, String means) {}

    /** Either one kind for all, or the columns that tell kind and sector. */
    record SchoolFile(
            @Nullable String kind,
            @Nullable String kindColumn,
            @Nullable String sectorColumn) {}

    /** Either a column and how to read it, or one period for all. */
    record PeriodFile(
            @Nullable String column,
            @Nullable String as,
            @Nullable String fixed) {}

    /**
     * One measure of each line.
     *
     * @param when the lines that have it; null for all
     * @param period the code of a period, or how to read one from the line's; null for the line's
     * @param value columns whose sum is the value
     * @param fallback column read when the value is empty
     * @param onlyIfAny marks without which the numerator is zero
     * @param step rounding step of a rate
     */
    record MeasureFile(
            String indicator,
            @DefaultValue("") String breakdown,
            @Nullable Condition when,
            @Nullable String period,
            @DefaultValue List<String> exceptPeriods,
            String basis,
            @DefaultValue List<String> value,
            @Nullable String fallback,
            @DefaultValue List<String> numerator,
            @DefaultValue List<String> onlyIfAny,
            @DefaultValue List<String> denominator,
            @Nullable String people,
            @Nullable String step) {}

    /** The column holds this text, whatever its case. */
    record Condition(String column, String is) {}
}
