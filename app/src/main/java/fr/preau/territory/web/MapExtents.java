package fr.preau.territory.web;

import fr.preau.ui.MapFrame;
import fr.preau.values.PlaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rectangle in which a place, or all the schools loaded, can be seen. */
@Component
class MapExtents {

    /** Metropolitan France: what is shown when nothing is loaded, or when the country is. */
    private static final MapFrame.Bounds FRANCE = new MapFrame.Bounds(-5.2, 41.3, 9.6, 51.1);

    /** Degrees left around. */
    private static final double MARGIN = 0.05;

    private final JdbcClient sql;

    MapExtents(JdbcClient sql) {
        this.sql = sql;
    }

    MapFrame.Bounds of(@Nullable PlaceId within) {
        return within == null || within.equals(PlaceId.FRANCE) ? loaded() : inside(within);
    }

    private MapFrame.Bounds inside(PlaceId within) {
        return sql.sql("""
                        select min_longitude as west, min_latitude as south, max_longitude as east, max_latitude as north
                        from territory.outline where place_id = :id
                        union all
                        select min(p.longitude), min(p.latitude), max(p.longitude), max(p.latitude)
                        from territory.placement m join territory.place p on p.id = m.place_id
                        where m.ancestor_id = :id and m.valid_to = 'infinity' and p.closed_on is null
                        and not exists (select from territory.outline where place_id = :id)
                        having count(p.longitude) > 0""")
                .param("id", within.toString())
                .query((row, number) -> bounds(
                        row.getDouble("west"), row.getDouble("south"), row.getDouble("east"), row.getDouble("north")))
                .optional()
                .orElse(FRANCE);
    }

    /** The metropolitan schools loaded; the overseas ones are reached by choosing their département. */
    private MapFrame.Bounds loaded() {
        return sql.sql("""
                        select min(longitude) as west, min(latitude) as south, max(longitude) as east, max(latitude) as north
                        from territory.place
                        where kind = 'etablissement' and latitude between 41 and 52 and longitude between -6 and 10
                        having count(*) > 0""")
                .query((row, number) -> bounds(
                        row.getDouble("west"), row.getDouble("south"), row.getDouble("east"), row.getDouble("north")))
                .optional()
                .orElse(FRANCE);
    }

    private static MapFrame.Bounds bounds(double west, double south, double east, double north) {
        return new MapFrame.Bounds(west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN);
    }
}
