package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;
import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.preau.territory.Place;
import fr.preau.ui.AreaMap;
import fr.preau.ui.Formats;
import fr.preau.ui.LocatorMap;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of a territory as a map that leads to each, drawn on the server from their outlines. */
@Component
class DivisionMap {

    /** Mean width of a letter of a name, in units of the drawing. */
    private static final double LETTER = 6.5;

    /** Territories of which the drawing is kept: the country, its regions, and a hundred départements and EPCI. */
    private static final int KEPT = 150;

    private static final String IN_METROPOLITAN_FRANCE = """
            from territory.outline o join territory.place p on p.id = o.place_id
            where o.place_id = any (:ids) and o.min_latitude > 41 and o.min_longitude between -6 and 10
            order by p.name""";

    private final JdbcClient sql;
    private final Cache<PlaceId, Drawing> drawings =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    DivisionMap(JdbcClient sql) {
        this.sql = sql;
    }

    /** The parts of metropolitan France of which the outline is known; empty when there is none. */
    Optional<AreaMap> of(Place territory, List<PlaceContents.Part> parts) {
        Map<String, PlaceContents.Part> byId =
                parts.stream().collect(Collectors.toMap(part -> part.id().toString(), Function.identity()));
        List<String> outlines = outlines(byId.keySet());
        return outlines.isEmpty()
                ? Optional.empty()
                : Optional.of(map(territory, drawing(territory.id(), outlines, byId), byId));
    }

    private static AreaMap map(Place territory, Drawing drawing, Map<String, PlaceContents.Part> parts) {
        List<AreaMap.Area> areas = drawing.shapes().stream()
                .map(shape -> area(requireNonNull(parts.get(shape.id())), shape))
                .toList();
        return new AreaMap(t("territory.home.map", territory.name()), drawing.width(), drawing.height(), areas);
    }

    private static AreaMap.Area area(PlaceContents.Part part, Shape shape) {
        return new AreaMap.Area(
                t("territory.home.area", part.name(), Formats.number(part.schools())),
                part.path(),
                shape.path(),
                shape.label());
    }

    /** Which outlines there are, each with the import that brought it and the name that stands on it. */
    private List<String> outlines(Set<String> ids) {
        return sql.sql("""
                        select o.place_id || ' ' || o.import_id || ' ' || p.name
                        """ + IN_METROPOLITAN_FRANCE)
                .param("ids", ids.toArray(String[]::new))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** To draw a hundred outlines takes longer than all the rest of the page: they are drawn once. */
    private Drawing drawing(PlaceId territory, List<String> outlines, Map<String, PlaceContents.Part> parts) {
        Drawing known = drawings.getIfPresent(territory);
        if (known == null || !known.outlines().equals(outlines)) {
            known = draw(outlines, parts);
            drawings.put(territory, known);
        }
        return known;
    }

    private Drawing draw(List<String> wanted, Map<String, PlaceContents.Part> parts) {
        List<Outline> outlines = sql.sql("""
                        select place_id, geometry, min_longitude, min_latitude, max_longitude, max_latitude
                        """ + IN_METROPOLITAN_FRANCE)
                .param("ids", parts.keySet().toArray(String[]::new))
                .query((row, number) -> new Outline(
                        row.getString("place_id"),
                        row.getString("geometry"),
                        row.getDouble("min_longitude"),
                        row.getDouble("min_latitude"),
                        row.getDouble("max_longitude"),
                        row.getDouble("max_latitude")))
                .list();
        var projection = SvgProjection.around(
                outlines.stream().mapToDouble(Outline::west).min().orElseThrow(),
                outlines.stream().mapToDouble(Outline::south).min().orElseThrow(),
                outlines.stream().mapToDouble(Outline::east).max().orElseThrow(),
                outlines.stream().mapToDouble(Outline::north).max().orElseThrow());
        List<Shape> shapes = outlines.stream()
                .map(outline -> new Shape(
                        outline.id(),
                        projection.path(outline.geometry()),
                        label(requireNonNull(parts.get(outline.id())), outline, projection)))
                .toList();
        return new Drawing(wanted, projection.width(), projection.height(), shapes);
    }

    /** Its name in its middle, where the area is wide enough for it. */
    private static AreaMap.@Nullable Label label(PlaceContents.Part part, Outline outline, SvgProjection projection) {
        if (projection.across(outline.west(), outline.east()) < part.name().length() * LETTER) {
            return null;
        }
        LocatorMap.Point middle = projection.middle(outline.geometry());
        return new AreaMap.Label(part.name(), middle.x(), middle.y());
    }

    /**
     * A territory as it is drawn.
     *
     * @param outlines from which it was made
     */
    private record Drawing(List<String> outlines, double width, double height, List<Shape> shapes) {}

    private record Shape(String id, String path, AreaMap.@Nullable Label label) {}

    private record Outline(String id, String geometry, double west, double south, double east, double north) {}
}
