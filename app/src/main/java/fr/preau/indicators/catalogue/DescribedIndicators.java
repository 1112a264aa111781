package fr.preau.indicators.catalogue;

import fr.preau.indicators.Aggregation;
import fr.preau.indicators.Applicability;
import fr.preau.indicators.Codes;
import fr.preau.indicators.Direction;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Interval;
import fr.preau.indicators.Nature;
import fr.preau.indicators.Origin;
import fr.preau.indicators.Periodicity;
import fr.preau.indicators.Safeguards;
import fr.preau.indicators.SecrecyRule;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.TemporalAggregation;
import fr.preau.indicators.Theme;
import fr.preau.indicators.Unit;
import fr.preau.indicators.Wording;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The indicators that users described in a file of their own. They are observed, never derived; how they roll up follows from what
 * they are, as {@link #aggregation} says.
 */
@Component
class DescribedIndicators implements Supplier<List<Indicator>> {

    /** Below this share of places a sum says too little: what the shipped catalogue asks for too. */
    private static final BigDecimal MINIMUM_COVERAGE = new BigDecimal("0.5");

    /** More than any count of people or things in the country. */
    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000_000);

    /** The edition while nothing was ever described. */
    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient sql;
    private volatile Read last = new Read(NONE, List.of());

    DescribedIndicators(JdbcClient sql) {
        this.sql = sql;
    }

    /** The same list for as long as nothing changes; in the transaction of the caller, where there is one. */
    @Override
    public List<Indicator> get() {
        UUID edition = sql.sql("select id from indicators.described_edition")
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional()
                .orElse(NONE);
        Read read = last;
        if (!read.edition.equals(edition)) {
            read = new Read(edition, read());
            last = read;
        }
        return read.indicators;
    }

    private List<Indicator> read() {
        return sql.sql("select * from indicators.described order by indicator")
                .query((row, _) -> indicator(row))
                .list();
    }

    /** Records them, over what was said of the same codes before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Collection<Indicator> indicators, UUID importId) {
        indicators.forEach(indicator -> put(indicator, importId));
        sql.sql("""
                        insert into indicators.described_edition (id) values (gen_random_uuid())
                        on conflict (only_row) do update set id = excluded.id""").update();
        sql.sql("update indicators.revision set id = gen_random_uuid()")
                .update(); // figures in memory name their indicator
    }

    /** Those of which values are loaded: what they are may no longer change, only what they are called. */
    Set<IndicatorCode> listObserved() {
        return new HashSet<>(sql.sql("select distinct indicator from indicators.series")
                .query((row, _) -> new IndicatorCode(row.getString(1)))
                .list());
    }

    private void put(Indicator indicator, UUID importId) {
        Wording wording = indicator.wording();
        Origin origin = indicator.origin();
        sql.sql("""
                        insert into indicators.described
                            (indicator, label, short_label, theme, definition, formula, notes, unit, base, nature, space,
                             better, periodicity, place_kinds, school_kinds, threshold, owner, producer, dataset, url, import_id)
                        values (:indicator, :label, :short_label, :theme, :definition, :formula, :notes, :unit, :base, :nature,
                             :space, :better, :periodicity, :place_kinds, :school_kinds, :threshold, :owner, :producer, :dataset, :url,
                             :import_id)
                        on conflict (indicator) do update set
                            label = excluded.label, short_label = excluded.short_label, theme = excluded.theme,
                            definition = excluded.definition, formula = excluded.formula, notes = excluded.notes,
                            unit = excluded.unit, base = excluded.base, nature = excluded.nature, space = excluded.space, better = excluded.better,
                            periodicity = excluded.periodicity, place_kinds = excluded.place_kinds,
                            school_kinds = excluded.school_kinds, threshold = excluded.threshold, owner = excluded.owner,
                            producer = excluded.producer, dataset = excluded.dataset, url = excluded.url,
                            import_id = excluded.import_id""")
                .param("indicator", indicator.code().value())
                .param("label", wording.label())
                .param("short_label", wording.shortLabel())
                .param("theme", Codes.of(wording.theme()))
                .param("definition", wording.definition())
                .param("formula", wording.formula())
                .param("notes", wording.notes())
                .param("unit", indicator.unit().slug())
                .param("base", indicator.base().slug())
                .param("nature", Codes.of(indicator.nature()))
                .param("space", Codes.of(indicator.aggregation().space()))
                .param("better", Codes.of(indicator.better()))
                .param("periodicity", Codes.of(indicator.periodicity()))
                .param("place_kinds", slugs(indicator.scope().observed(), PlaceKind::slug))
                .param("school_kinds", slugs(indicator.scope().schools(), SchoolKind::slug))
                .param("threshold", threshold(indicator.safeguards().secrecy()))
                .param("owner", origin.owner())
                .param("producer", origin.producer())
                .param("dataset", origin.dataset())
                .param("url", origin.url() == null ? null : origin.url().toString())
                .param("import_id", importId)
                .update();
    }

    /**
     * How an indicator of this nature grows, given how it is added up over space: sums of what happened are added over time, of a
     * state the last one counts.
     */
    static Aggregation aggregation(Nature nature, SpatialAggregation space) {
        TemporalAggregation time = space == SpatialAggregation.NONE
                ? TemporalAggregation.NONE
                : switch (nature) {
                    case FLOW -> TemporalAggregation.SUM;
                    case STOCK, CUMULATIVE, INDEX -> TemporalAggregation.LAST;
                    case RATIO -> TemporalAggregation.RATIO_OF_SUMS;
                    case RATING -> TemporalAggregation.NONE;
                };
        return new Aggregation(space, time, Optional.empty());
    }

    /** @param threshold the least number of units that may be shown; null when values are shown as they are given */
    static Safeguards safeguards(Unit unit, Nature nature, @Nullable Integer threshold) {
        SecrecyRule secrecy = threshold == null ? new SecrecyRule.AsPublished() : new SecrecyRule.AtLeast(threshold);
        Optional<Interval> plausible = switch (nature) {
            case STOCK, FLOW, CUMULATIVE -> Optional.of(new Interval(BigDecimal.ZERO, MANY));
            case RATIO, INDEX, RATING ->
                unit == Unit.PERCENT ? Optional.of(new Interval(BigDecimal.ZERO, unit.whole())) : Optional.empty();
        };
        return new Safeguards(secrecy, MINIMUM_COVERAGE, plausible);
    }

    /** All sectors: a description does not tell them apart. */
    static Applicability scope(Set<PlaceKind> observed, Set<SchoolKind> schools) {
        return new Applicability(observed, schools, schools.isEmpty() ? Set.of() : EnumSet.allOf(Sector.class));
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        Unit unit = Codes.parse(Unit.class, row.getString("unit"));
        Nature nature = Codes.parse(Nature.class, row.getString("nature"));
        String url = row.getString("url");
        return new Indicator(
                new IndicatorCode(row.getString("indicator")),
                new Wording(
                        row.getString("label"),
                        row.getString("short_label"),
                        Codes.parse(Theme.class, row.getString("theme")),
                        row.getString("definition"),
                        row.getString("formula"),
                        row.getString("notes")),
                unit,
                Codes.parse(Unit.class, row.getString("base")),
                nature,
                aggregation(nature, Codes.parse(SpatialAggregation.class, row.getString("space"))),
                Codes.parse(Direction.class, row.getString("better")),
                Codes.parse(Periodicity.class, row.getString("periodicity")),
                scope(
                        set(row, "place_kinds", PlaceKind::ofSlug),
                        set(
                                row,
                                "school_kinds",
                                slug -> SchoolKind.findBySlug(slug).orElseThrow())),
                safeguards(unit, nature, row.getObject("threshold", Integer.class)),
                Optional.empty(),
                new Origin(
                        row.getString("owner"),
                        row.getString("producer"),
                        row.getString("dataset"),
                        url == null ? null : URI.create(url)));
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> read) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.stream((String[]) array.getArray()).map(read).collect(Collectors.toSet());
    }

    private static <T> String[] slugs(Set<T> constants, Function<T, String> slug) {
        return constants.stream().map(slug).sorted().toArray(String[]::new);
    }

    private static @Nullable Integer threshold(SecrecyRule rule) {
        return switch (rule) {
            case SecrecyRule.AsPublished _ -> null;
            case SecrecyRule.AtLeast(int units) -> units;
        };
    }

    private record Read(UUID edition, List<Indicator> indicators) {}
}
