package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Edition;
import fr.preau.territory.Gazetteer;
import fr.preau.territory.Located;
import fr.preau.territory.Places;
import fr.preau.territory.Position;
import fr.preau.territory.School;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.outlines.SvgProjection;
import fr.preau.ui.LocatorMap;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The little map of a school's page, drawn on the server: its département, the schools of its kind, itself. */
@Component
public class Locator {

    private final JdbcClient sql;
    private final Places places;
    private final Gazetteer gazetteer;
    private final Map<PlaceId, Outline> outlines = new ConcurrentHashMap<>();

    Locator(JdbcClient sql, Places places, Gazetteer gazetteer) {
        this.sql = sql;
        this.places = places;
        this.gazetteer = gazetteer;
    }

    /** The map; empty when the school's position or the outline of its département is not known. */
    Optional<LocatorMap> find(School school) {
        Position here = school.place().position();
        if (here == null) {
            return Optional.empty();
        }
        return outline(school).map(outline -> map(school, here, outline));
    }

    /** The outline of the département of a school: it is long, so that it is drawn once for all its schools. */
    private Optional<Outline> outline(School school) {
        return sql.sql("""
                        select o.place_id, o.import_id::text as drawing from territory.placement m
                        join territory.outline o on o.place_id = m.ancestor_id
                        where m.place_id = :id and m.ancestor_kind = 'departement' and m.valid_to = 'infinity'""")
                .param("id", school.place().id().toString())
                .query((row, number) -> Map.entry(row.getString("place_id"), row.getString("drawing")))
                .optional()
                .map(found -> outline(PlaceId.parse(found.getKey()), found.getValue()));
    }

    private Outline outline(PlaceId department, String drawing) {
        Outline known = outlines.get(department);
        if (known == null || !known.drawing().equals(drawing)) {
            known = draw(department);
            outlines.put(department, known);
        }
        return known;
    }

    private Outline draw(PlaceId department) {
        return sql.sql("""
                        select geometry, min_longitude, min_latitude, max_longitude, max_latitude, import_id::text as drawing
                        from territory.outline where place_id = :id""")
                .param("id", department.toString())
                .query((row, number) -> {
                    var projection = SvgProjection.around(
                            row.getDouble("min_longitude"),
                            row.getDouble("min_latitude"),
                            row.getDouble("max_longitude"),
                            row.getDouble("max_latitude"));
                    return new Outline(
                            department,
                            row.getString("drawing"),
                            projection,
                            projection.path(row.getString("geometry")));
                })
                .single();
    }

    /**
     * A département as it is drawn.
     *
     * @param drawing the import of the outline, which tells a newer one
     * @param path of its border
     */
    private record Outline(PlaceId department, String drawing, SvgProjection projection, String path) {}

    private LocatorMap map(School school, Position here, Outline outline) {
        SvgProjection projection = outline.projection();
        Dots dots = dots(outline, school.kind());
        int itself = school.place().closedOn() == null ? 1 : 0;
        return new LocatorMap(
                t(
                        "territory.locator.label",
                        school.place().name(),
                        places.getPlace(outline.department()).name()),
                t("territory.locator.caption", Words.kind(school.kind()), dots.number() - itself),
                projection.width(),
                projection.height(),
                outline.path(),
                dots.path(),
                projection.point(here));
    }

    /** The schools of one kind of a département; the one that the page is about is among them, under its own sign. */
    private record Dots(int number, String path) {}

    /** Under which they are kept. */
    private record DotsOf(Outline outline, SchoolKind kind) {}

    private Dots dots(Outline outline, SchoolKind kind) {
        return gazetteer
                .current()
                .map(edition -> edition.keep(
                        new DotsOf(outline, kind), key -> dots(key, positions(edition, outline.department(), kind))))
                .orElseGet(() -> dots(new DotsOf(outline, kind), readPositions(outline.department(), kind)));
    }

    private static Dots dots(DotsOf key, List<Position> positions) {
        return new Dots(
                positions.size(),
                LocatorMap.dots(positions.stream()
                        .map(key.outline().projection()::point)
                        .toList()));
    }

    private static List<Position> positions(Edition edition, PlaceId department, SchoolKind kind) {
        return edition.schoolsIn(department).stream()
                .map(Located::school)
                .filter(school -> school.kind() == kind)
                .flatMap(school -> Stream.ofNullable(school.place().position()))
                .toList();
    }

    private List<Position> readPositions(PlaceId department, SchoolKind kind) {
        return sql.sql("""
                        select p.latitude, p.longitude from territory.placement m
                        join territory.place p on p.id = m.place_id and p.closed_on is null and p.latitude is not null
                        join territory.school s on s.id = p.id and s.kind = :kind
                        where m.ancestor_id = :department and m.valid_to = 'infinity'
                        order by p.name, p.id""")
                .param("kind", kind.name())
                .param("department", department.toString())
                .query((row, number) -> new Position(row.getDouble("latitude"), row.getDouble("longitude")))
                .list();
    }
}
