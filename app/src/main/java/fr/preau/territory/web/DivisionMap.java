package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;
import static java.util.Objects.requireNonNull;

import fr.preau.territory.Place;
import fr.preau.ui.AreaMap;
import fr.preau.ui.Formats;
import fr.preau.ui.LocatorMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final JdbcClient sql;

    DivisionMap(JdbcClient sql) {
        this.sql = sql;
    }

    /** The parts of metropolitan France of which the outline is known; empty when there is none. */
    Optional<AreaMap> of(Place territory, List<PlaceContents.Part> parts) {
        Map<String, PlaceContents.Part> byId =
                parts.stream().collect(Collectors.toMap(part -> part.id().toString(), Function.identity()));
        List<Outline> outlines = sql.sql("""
                        select place_id, geometry, min_longitude, min_latitude, max_longitude, max_latitude
                        from territory.outline o join territory.place p on p.id = o.place_id
                        where place_id = any (:ids) and min_latitude > 41 and min_longitude between -6 and 10
                        order by p.name""")
                .param("ids", byId.keySet().toArray(String[]::new))
                .query((row, number) -> new Outline(
                        row.getString("place_id"),
                        row.getString("geometry"),
                        row.getDouble("min_longitude"),
                        row.getDouble("min_latitude"),
                        row.getDouble("max_longitude"),
                        row.getDouble("max_latitude")))
                .list();
        return outlines.isEmpty() ? Optional.empty() : Optional.of(draw(territory, outlines, byId));
    }

    private static AreaMap draw(Place territory, List<Outline> outlines, Map<String, PlaceContents.Part> parts) {
        var projection = SvgProjection.around(
                outlines.stream().mapToDouble(Outline::west).min().orElseThrow(),
                outlines.stream().mapToDouble(Outline::south).min().orElseThrow(),
                outlines.stream().mapToDouble(Outline::east).max().orElseThrow(),
                outlines.stream().mapToDouble(Outline::north).max().orElseThrow());
        List<AreaMap.Area> areas = outlines.stream()
                .map(outline -> area(requireNonNull(parts.get(outline.id())), outline, projection))
                .toList();
        return new AreaMap(t("territory.home.map", territory.name()), projection.width(), projection.height(), areas);
    }

    private static AreaMap.Area area(PlaceContents.Part part, Outline outline, SvgProjection projection) {
        return new AreaMap.Area(
                t("territory.home.area", part.name(), Formats.number(part.schools())),
                part.path(),
                projection.path(outline.geometry()),
                label(part, outline, projection));
    }

    /** Its name in its middle, where the area is wide enough for it. */
    private static AreaMap.@Nullable Label label(PlaceContents.Part part, Outline outline, SvgProjection projection) {
        if (projection.across(outline.west(), outline.east()) < part.name().length() * LETTER) {
            return null;
        }
        LocatorMap.Point middle = projection.middle(outline.geometry());
        return new AreaMap.Label(part.name(), middle.x(), middle.y());
    }

    private record Outline(String id, String geometry, double west, double south, double east, double north) {}
}
