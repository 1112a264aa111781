package fr.preau.territory.outlines;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.preau.ui.LocatorMap;
import fr.preau.values.PlaceId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The outlines of places, drawn once for as long as they do not change. */
@Component
@NamedInterface("outlines")
public class Outlines {

    /** Territories of which the drawing is kept: the country, its regions, and a hundred départements and EPCI. */
    private static final int KEPT = 150;

    private static final String IN_METROPOLITAN_FRANCE = """
            from territory.outline o join territory.place p on p.id = o.place_id
            where o.place_id = any (:ids) and o.min_latitude > 41 and o.min_longitude between -6 and 10
            order by p.name""";

    private final JdbcClient sql;
    private final Cache<List<String>, Drawing> drawings =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Outlines(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Draws those of the places that lie in metropolitan France and of which the outline is known.
     *
     * @return empty when there is none
     */
    public Optional<Drawing> draw(Collection<PlaceId> places) {
        String[] ids = places.stream().map(PlaceId::toString).toArray(String[]::new);
        List<String> known = known(ids);
        // To draw a hundred outlines takes longer than all the rest of a page.
        return known.isEmpty() ? Optional.empty() : Optional.of(drawings.get(known, _ -> draw(ids)));
    }

    /** Which outlines there are, each with the import that brought it and the name of its place. */
    private List<String> known(String[] ids) {
        return sql.sql("""
                        select o.place_id || ' ' || o.import_id || ' ' || p.name
                        """ + IN_METROPOLITAN_FRANCE)
                .param("ids", ids)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Drawing draw(String[] ids) {
        List<Outline> outlines = sql.sql("""
                        select o.place_id, p.name, o.geometry, o.min_longitude, o.min_latitude, o.max_longitude, o.max_latitude
                        """ + IN_METROPOLITAN_FRANCE)
                .param("ids", ids)
                .query((row, _) -> new Outline(
                        PlaceId.parse(row.getString("place_id")),
                        row.getString("name"),
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
        return new Drawing(
                projection.width(),
                projection.height(),
                outlines.stream().map(outline -> outline.drawn(projection)).toList());
    }

    private record Outline(
            PlaceId place, String name, String geometry, double west, double south, double east, double north) {

        Drawing.Shape drawn(SvgProjection projection) {
            LocatorMap.Point middle = projection.middle(geometry);
            return new Drawing.Shape(
                    place, name, projection.path(geometry), projection.across(west, east), middle.x(), middle.y());
        }
    }
}
