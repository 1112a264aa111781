package fr.preau.indicators.loading;

import fr.preau.imports.CellType;
import fr.preau.imports.Column;
import fr.preau.imports.Reading;
import fr.preau.imports.Row;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Codes;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.loading.DatasetFile.MeasureFile;
import fr.preau.indicators.loading.DatasetFile.PeriodFile;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Texts;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a declared data set into rules, refusing what points at nothing: an unknown indicator, a basis that does not suit it. */
final class DatasetReader {

    private final String code;
    private final DatasetFile file;
    private final Catalogue catalogue;
    private final Map<String, Column<Reading>> measures = new HashMap<>();
    private final Map<String, Column<String>> texts = new HashMap<>();
    private final PlaceNames names;
    private final Column<PlaceId> place;
    private final @Nullable Column<String> periodColumn;

    private DatasetReader(String code, DatasetFile file, Catalogue catalogue) {
        this.code = code;
        this.file = file;
        this.catalogue = catalogue;
        CellType<PlaceId> cell =
                Codes.parse(PlaceCell.class, file.place().kind()).type();
        this.names = PlaceNames.of(file.placeNames(), cell);
        this.place = Column.of(file.place().column(), names.readBefore(cell)).filled();
        this.periodColumn = Optional.ofNullable(file.period())
                .map(PeriodFile::column)
                .map(this::text)
                .orElse(null);
    }

    /** @throws IllegalArgumentException if the declaration points at nothing */
    static Dataset read(String code, DatasetFile file, Catalogue catalogue) {
        try {
            return new DatasetReader(code, file, catalogue).read();
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException("The data set %s is declared wrongly.".formatted(code), wrong);
        }
    }

    private Dataset read() {
        List<MeasureRule> rules = file.measures().stream().map(this::rule).toList();
        return new Dataset(
                code,
                file.title(),
                file.description(),
                file.complete(),
                file.emptyRows(),
                place,
                names,
                school(),
                periodColumn,
                rules);
    }

    private @Nullable SchoolCells school() {
        DatasetFile.SchoolFile school = file.school();
        if (school == null) {
            return null;
        }
        SchoolKind kind = Optional.ofNullable(school.kind())
                .map(slug -> SchoolKind.findBySlug(slug).orElseThrow())
                .orElse(SchoolKind.ECOLE);
        return new SchoolCells(kind, textOrNull(school.kindColumn()), textOrNull(school.sectorColumn()));
    }

    private MeasureRule rule(MeasureFile measure) {
        Indicator indicator = catalogue.get(new IndicatorCode(measure.indicator()));
        requireObserved(indicator, measure.basis());
        return new MeasureRule(
                indicator,
                Breakdown.parse(measure.breakdown()),
                condition(measure.when()),
                period(measure.period()),
                Set.copyOf(measure.exceptPeriods()),
                cells(measure));
    }

    private static void requireObserved(Indicator indicator, String basis) {
        boolean fits = switch (indicator.aggregation().space()) {
            case SUM -> basis.equals("counted");
            case RATIO_OF_SUMS -> basis.equals("ratio");
            case WEIGHTED_MEAN -> basis.equals("mean");
            case ROUNDED_RATIO_OF_SUMS -> basis.equals("rounded-rate");
            case NONE -> basis.equals("published");
        };
        if (!fits || indicator.isComputed()) {
            throw new IllegalArgumentException("%s is aggregated by %s and cannot be read as %s."
                    .formatted(indicator.code(), indicator.aggregation().space(), basis));
        }
    }

    private MeasureRule.@Nullable Condition condition(DatasetFile.@Nullable Condition when) {
        return when == null ? null : new MeasureRule.Condition(text(when.column()), when.is());
    }

    private PeriodRule period(@Nullable String own) {
        if (own != null && !WrittenPeriod.isOne(own)) {
            return fixed(own);
        }
        PeriodFile period = Objects.requireNonNull(file.period(), "A measure without period needs that of the line.");
        if (period.fixed() != null) {
            return fixed(period.fixed());
        }
        Column<String> column = Objects.requireNonNull(periodColumn, "The period needs a column.");
        String written = own != null ? own : Objects.requireNonNull(period.as(), "The period needs a way of writing.");
        return written(column, WrittenPeriod.ofSlug(written));
    }

    private static PeriodRule fixed(String code) {
        Optional<Period> period = Optional.of(Period.parse(code));
        return row -> period;
    }

    /** Reads each way of writing once: a file has few of them. */
    private static PeriodRule written(Column<String> column, WrittenPeriod written) {
        var known = new HashMap<String, Optional<Period>>();
        return row -> known.computeIfAbsent(row.text(column), text -> read(row, column, written));
    }

    private static Optional<Period> read(Row row, Column<String> column, WrittenPeriod written) {
        try {
            return Optional.of(written.read(row.text(column)));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            row.reject(
                    IndicatorProblem.UNREADABLE_PERIOD,
                    column,
                    Texts.t("indicators.expected.period." + Codes.of(written)));
            return Optional.empty();
        }
    }

    private MeasureCells cells(MeasureFile measure) {
        return switch (measure.basis()) {
            case "counted" -> new MeasureCells.Count(cells(measure.value()), measureOrNull(measure.fallback()));
            case "ratio" ->
                new MeasureCells.Ratio(
                        cells(measure.numerator()),
                        measure.onlyIfAny().stream().map(this::measure).toList(),
                        cells(measure.denominator()));
            case "mean" -> new MeasureCells.Mean(cells(measure.value()), measureOrNull(measure.people()));
            case "rounded-rate" ->
                new MeasureCells.Rounded(
                        cells(measure.value()),
                        cells(measure.denominator()),
                        new BigDecimal(Objects.requireNonNull(measure.step(), "A rounded rate needs its step.")));
            case "published" -> new MeasureCells.AsPublished(cells(measure.value()), measureOrNull(measure.fallback()));
            default -> throw new IllegalArgumentException("No basis is called %s.".formatted(measure.basis()));
        };
    }

    private Cells cells(List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A measure needs a column.");
        }
        return new Cells(names.stream().map(this::measure).toList());
    }

    private Column<Reading> measure(String name) {
        return measures.computeIfAbsent(name, Cells::column);
    }

    private @Nullable Column<Reading> measureOrNull(@Nullable String name) {
        return name == null ? null : measure(name);
    }

    private Column<String> text(String name) {
        return texts.computeIfAbsent(name, any -> Column.text(any).present());
    }

    private @Nullable Column<String> textOrNull(@Nullable String name) {
        return name == null ? null : text(name);
    }
}
