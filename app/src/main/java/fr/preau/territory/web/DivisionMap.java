package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Place;
import fr.preau.ui.AreaMap;
import fr.preau.ui.Formats;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of a territory as a map that leads to each, drawn on the server from their outlines. */
@Component
class DivisionMap {

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
                .map(outline -> area(parts.get(outline.id()), projection.path(outline.geometry())))
                .toList();
        return new AreaMap(t("territory.home.map", territory.name()), projection.width(), projection.height(), areas);
    }

    private static AreaMap.Area area(PlaceContents.Part part, String path) {
        return new AreaMap.Area(
                t("territory.home.area", part.name(), Formats.number(part.schools())), part.path(), path);
    }

    private record Outline(String id, String geometry, double west, double south, double east, double north) {}
}
