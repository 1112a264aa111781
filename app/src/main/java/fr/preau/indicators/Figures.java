package fr.preau.indicators;

import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of places as they are known now. What should be there and is not comes as a figure that says why. */
@Component
public class Figures {

    private final JdbcClient sql;
    private final FigureRows rows;
    private final Absence absence;
    private final Catalogue catalogue;

    Figures(JdbcClient sql, FigureRows rows, Absence absence, Catalogue catalogue) {
        this.sql = sql;
        this.rows = rows;
        this.absence = absence;
        this.catalogue = catalogue;
    }

    /** All that one place has or should have, in every period for which a file is loaded. */
    public PlaceFigures of(PlaceId place) {
        Absence.Why why = absence.of(place);
        List<Figure> figures = sql
                .sql(FigureRows.SELECT + """
                        from indicators.series s
                        left join indicators.subject j on j.place_id = :place
                        left join indicators.figure f on f.series = s.id and f.subject = j.key
                        left join indicators.provenance p on p.import_id = f.import_id""")
                .param("place", place.toString())
                .query((row, number) -> rows.figure(row, place, why))
                .list()
                .stream()
                .filter(figure -> !(figure.measure() instanceof Measure.NotApplicable))
                .toList();
        return new PlaceFigures(place, figures);
    }

    /** One indicator over all its periods, for several places: figures with a value or a reason, the oldest first. */
    public List<Figure> history(Collection<PlaceId> places, IndicatorCode indicator) {
        return sql.sql(FigureRows.SELECT + """
                        from indicators.series s
                        join indicators.subject j on j.place_id = any(:places)
                        join indicators.figure f on f.series = s.id and f.subject = j.key
                        left join indicators.provenance p on p.import_id = f.import_id
                        where s.indicator = :indicator and s.breakdown = ''
                        order by s.last_day""")
                .param("places", texts(places))
                .param("indicator", indicator.value())
                .query((row, number) -> rows.figure(row))
                .list();
    }

    /** One indicator over one period, for several places; those without value included, in no order. */
    public Map<PlaceId, Figure> among(
            Collection<PlaceId> places, IndicatorCode indicator, Period period, Breakdown breakdown) {
        return sql
                .sql(FigureRows.SELECT + """
                        from indicators.subject j
                        join indicators.series s on s.indicator = :indicator and s.period = :period and s.breakdown = :breakdown
                        left join indicators.figure f on f.series = s.id and f.subject = j.key
                        left join indicators.provenance p on p.import_id = f.import_id
                        where j.place_id = any(:places)""")
                .param("indicator", indicator.value())
                .param("period", period.code())
                .param("breakdown", breakdown.toString())
                .param("places", texts(places))
                .query((row, number) -> rows.figure(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Figure::place, Function.identity()));
    }

    /**
     * What some schools make together: a set that no tree holds, such as those that resemble one.
     *
     * @param set the name under which the figure stands
     */
    public Optional<Figure> together(PlaceId set, Collection<PlaceId> schools, IndicatorCode code, Period period) {
        Indicator indicator = catalogue.get(code);
        var parts = sql.sql(FigureRows.SELECT + """
                        , h.people as headcount
                        from indicators.subject j
                        join indicators.series s on s.indicator = :indicator and s.period = :period and s.breakdown = ''
                        join indicators.definition d on d.indicator = s.indicator
                        left join indicators.figure f on f.series = s.id and f.subject = j.key
                        left join indicators.provenance p on p.import_id = f.import_id
                        left join indicators.headcount h on h.subject = j.key and h.indicator = d.headcount
                             and h.valid_from <= s.last_day and s.last_day < h.valid_until
                        where j.place_id = any(:schools)""")
                .param("indicator", code.value())
                .param("period", period.code())
                .param("schools", texts(schools))
                .query((row, number) -> Map.entry(
                        rows.figure(row),
                        RolledUp.of(rows.figure(row).measure(), Optional.ofNullable(row.getBigDecimal("headcount")))))
                .list();
        RolledUp rolledUp = parts.stream().map(Map.Entry::getValue).reduce(RolledUp.EMPTY, RolledUp::plus);
        return parts.stream()
                .map(Map.Entry::getKey)
                .filter(Figure::isKnown)
                .findFirst()
                .map(one -> new Figure(
                        indicator,
                        set,
                        period,
                        Breakdown.TOTAL,
                        rolledUp.measure(indicator.unit()),
                        new Support(rolledUp.coverage(), null),
                        one.provenance()));
    }

    /** One indicator over one period, for all the places of a kind that lie in a larger one and have a value or a reason. */
    public List<Figure> within(PlaceId container, PlaceKind kind, IndicatorCode indicator, Period period) {
        return sql.sql(FigureRows.SELECT + """
                        from territory.published_placement m
                        join indicators.subject j on j.place_id = m.place_id and j.kind = :kind
                        join indicators.series s on s.indicator = :indicator and s.period = :period and s.breakdown = ''
                        join indicators.figure f on f.series = s.id and f.subject = j.key
                        left join indicators.provenance p on p.import_id = f.import_id
                        where m.ancestor_id = :container and m.valid_to = 'infinity'""")
                .param("container", container.toString())
                .param("kind", kind.slug())
                .param("indicator", indicator.value())
                .param("period", period.code())
                .query((row, number) -> rows.figure(row))
                .list();
    }

    private static String[] texts(Collection<PlaceId> places) {
        return places.stream().map(PlaceId::toString).toArray(String[]::new);
    }
}
