package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.FigureMemory;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.indicators.PlaceFigures;
import fr.preau.territory.Gazetteer;
import fr.preau.territory.School;
import fr.preau.ui.Formats;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The schools that resemble one: same kind, position index within {@value #IPS_POINTS} points over the same year, headcount within
 * {@value #SIZE_PERCENT} % over the same year, and a commune of the same sort, rural under {@value #RURAL} inhabitants. The screen
 * prints the rule. Only schools that are loaded can resemble.
 */
@Component
@NamedInterface("similar")
public class SimilarSchools {

    static final int IPS_POINTS = 5;
    static final int SIZE_PERCENT = 30;
    static final int RURAL = 2_000;

    private final JdbcClient sql;
    private final FigureMemory memory;
    private final Gazetteer gazetteer;

    SimilarSchools(JdbcClient sql, FigureMemory memory, Gazetteer gazetteer) {
        this.sql = sql;
        this.memory = memory;
        this.gazetteer = gazetteer;
    }

    /** Empty when the school has no index, no headcount or no commune, so that nothing can resemble it. */
    public Optional<Similar> of(School school, PlaceFigures figures) {
        String kind = KeyIndicators.slug(school.kind());
        Optional<Figure> ips = known(figures, "ips-" + kind);
        Optional<Figure> pupils = known(figures, "eleves-" + kind);
        if (ips.isEmpty() || pupils.isEmpty()) {
            return Optional.empty();
        }
        return population(school.place().id()).map(inhabitants -> {
            boolean rural = inhabitants < RURAL;
            return new Similar(list(school, ips.get(), pupils.get(), rural), rural);
        });
    }

    /**
     * The schools that resemble one.
     *
     * @param schools without the school itself; not copied, for a set that comes from memory is added up quicker as it is
     * @param rural whether they, and it, stand in a commune under {@value SimilarSchools#RURAL} inhabitants
     */
    public record Similar(List<PlaceId> schools, boolean rural) {}

    /** The rule by which schools resemble one, with their number; or why none does. */
    public static String rule(Optional<Similar> similar) {
        return similar.map(set -> t(
                        "indicators.panel.similar.rule",
                        set.schools().size(),
                        IPS_POINTS,
                        SIZE_PERCENT,
                        t(
                                set.rural() ? "indicators.panel.similar.rural" : "indicators.panel.similar.urban",
                                Formats.number(RURAL))))
                .orElseGet(() -> t("indicators.panel.similar.none"));
    }

    private static Optional<Figure> known(PlaceFigures figures, String code) {
        return figures.latest(new IndicatorCode(code)).filter(Figure::isKnown);
    }

    private Optional<Integer> population(PlaceId school) {
        return gazetteer
                .current()
                .flatMap(edition -> edition.findSchool(school))
                .map(located -> Candidates.inhabitants(located))
                .orElseGet(() -> readPopulation(school));
    }

    private Optional<Integer> readPopulation(PlaceId school) {
        return sql.sql("""
                        select c.population from territory.published_school s
                        join territory.published_place c on c.id = s.commune_id
                        where s.id = :school and c.population is not null""")
                .param("school", school.toString())
                .query(Integer.class)
                .optional();
    }

    private List<PlaceId> list(School school, Figure ips, Figure pupils, boolean rural) {
        BigDecimal index = value(ips);
        BigDecimal size = value(pupils);
        BigDecimal margin = size.multiply(BigDecimal.valueOf(SIZE_PERCENT, 2));
        var near = new Near(
                index.subtract(BigDecimal.valueOf(IPS_POINTS)),
                index.add(BigDecimal.valueOf(IPS_POINTS)),
                size.subtract(margin),
                size.add(margin),
                rural);
        var group = new Candidates.Group(
                school.kind(),
                ips.indicator().code(),
                ips.period(),
                pupils.indicator().code(),
                pupils.period());
        return memory.current()
                .flatMap(table -> gazetteer.current().map(edition -> Candidates.of(group, table, edition)))
                .map(candidates -> candidates.list(near, school.place().id()))
                .orElseGet(() -> read(school.place().id(), group, near));
    }

    /** What a school must be to resemble: bounds included. */
    record Near(
            BigDecimal lowestIndex,
            BigDecimal highestIndex,
            BigDecimal fewestPupils,
            BigDecimal mostPupils,
            boolean rural) {}

    private List<PlaceId> read(PlaceId school, Candidates.Group group, Near near) {
        return sql.sql("""
                        select j.place_id
                        from indicators.observation i
                        join indicators.observation n on n.subject = i.subject and n.known_until = 'infinity'
                             and n.series = (select id from indicators.series
                                             where indicator = :pupils and period = :pupils_period and breakdown = '')
                             and n.value between :smallest and :largest
                        join indicators.subject j on j.key = i.subject and j.school_kind = :kind and j.registered and j.open
                        join territory.published_placement m on m.place_id = j.place_id and m.ancestor_kind = 'commune'
                             and m.valid_to = 'infinity'
                        join territory.published_place c on c.id = m.ancestor_id and (c.population < :rural_under) = :rural
                        where i.known_until = 'infinity'
                        and i.series = (select id from indicators.series
                                        where indicator = :ips and period = :ips_period and breakdown = '')
                        and i.value between :lowest_index and :highest_index and j.place_id <> :school""")
                .param("lowest_index", near.lowestIndex())
                .param("highest_index", near.highestIndex())
                .param("kind", group.kind().name())
                .param("pupils", group.pupils().value())
                .param("pupils_period", group.pupilsPeriod().code())
                .param("smallest", near.fewestPupils())
                .param("largest", near.mostPupils())
                .param("rural_under", RURAL)
                .param("rural", near.rural())
                .param("ips", group.ips().value())
                .param("ips_period", group.ipsPeriod().code())
                .param("school", school.toString())
                .query((row, number) -> PlaceId.parse(row.getString(1)))
                .list();
    }

    private static BigDecimal value(Figure figure) {
        return figure.measure().known().map(Measure.Known::value).orElseThrow();
    }
}
