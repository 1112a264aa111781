package fr.preau.indicators.api;

import fr.preau.api.ValueTexts;
import fr.preau.exports.TableExport;
import fr.preau.indicators.Coverage;
import fr.preau.indicators.Figure;
import fr.preau.indicators.FigureList;
import fr.preau.indicators.MeasureColumns;
import fr.preau.indicators.Provenance;
import fr.preau.indicators.Support;
import fr.preau.indicators.Unit;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.territory.Place;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as programs read it: a value with all that it must never be without, or why there is none.
 *
 * @param placeName null for a school that is in no register loaded here
 * @param breakdown {@code sexe=filles}; null for what is about everybody
 * @param status known, withheld, missing or not-applicable
 * @param reason why there is no value; null when there is one
 * @param reasonLabel the same in French
 * @param basis what stands behind the value
 * @param base how many stand behind it: units counted, denominator, people averaged
 * @param numerator what it adds to a sum
 * @param bounds between which values a rate that its source rounded lies or, at 95&nbsp;%, a share of answers; null for any other
 * @param coverage how much of what the figure is about it stands on
 * @param weights when the headcounts were counted that weigh a mean over several places; null for any other
 * @param provenance null when there is nothing to quote
 * @param page address of the page of the place, on this site, where the figure is shown; null for a place that has none
 */
record FigureEntry(
        String indicator,
        Period period,
        @Nullable String breakdown,
        PlaceId place,
        @Nullable String placeName,
        String status,
        @Nullable String reason,
        @Nullable String reasonLabel,
        @Nullable BigDecimal value,
        Unit unit,
        @Nullable String basis,
        @Nullable BigDecimal base,
        @Nullable BigDecimal numerator,
        @Nullable Bounds bounds,
        Covered coverage,
        Support.@Nullable Weights weights,
        @Nullable Provenance provenance,
        @Nullable String page) {

    static final TableExport TABLE = TableExport.ofCodes(
            "figures",
            "indicator",
            "period",
            "breakdown",
            "place",
            "placeName",
            "status",
            "reason",
            "reasonLabel",
            "value",
            "unit",
            "basis",
            "base",
            "numerator",
            "low",
            "high",
            "places",
            "placesExpected",
            "people",
            "peopleExpected",
            "weightsOldest",
            "weightsLatest",
            "source",
            "vintage",
            "importId",
            "page");

    static FigureEntry of(FigureList.Listed listed) {
        Figure figure = listed.figure();
        var columns = MeasureColumns.of(figure.measure());
        return new FigureEntry(
                figure.indicator().code().value(),
                figure.period(),
                figure.breakdown().isTotal() ? null : figure.breakdown().toString(),
                figure.place(),
                listed.placeName(),
                columns.status(),
                columns.reason(),
                figure.isKnown() ? null : FigureWords.absence(figure.measure()),
                columns.value(),
                figure.indicator().unit(),
                columns.basis(),
                columns.base(),
                columns.numerator(),
                figure.interval().map(Bounds::of).orElse(null),
                Covered.of(figure.coverage()),
                figure.support().weights(),
                figure.provenance(),
                listed.placeName() == null ? null : Place.path(figure.place()));
    }

    /** A row of {@link #TABLE}. */
    @Nullable
    Object[] cells() {
        return new @Nullable Object[] {
            indicator,
            period.code(),
            breakdown,
            place,
            placeName,
            status,
            reason,
            reasonLabel,
            value,
            ValueTexts.text(unit),
            basis,
            base,
            numerator,
            bounds == null ? null : bounds.low(),
            bounds == null ? null : bounds.high(),
            coverage.places(),
            coverage.placesExpected(),
            coverage.people(),
            coverage.peopleExpected(),
            weights == null ? null : weights.oldest(),
            weights == null ? null : weights.latest(),
            provenance == null ? null : provenance.source(),
            provenance == null ? null : provenance.vintage(),
            provenance == null ? null : provenance.importId(),
            page
        };
    }

    /** Places with a value among those that should have one, and people in them where headcounts are known. */
    record Covered(long places, long placesExpected, BigDecimal people, BigDecimal peopleExpected) {

        static Covered of(Coverage coverage) {
            return new Covered(
                    coverage.places(), coverage.placesExpected(), coverage.people(), coverage.peopleExpected());
        }
    }
}
