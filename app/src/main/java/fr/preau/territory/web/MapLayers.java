package fr.preau.territory.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.preau.territory.MapTheme;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The layers of maps as GeoJSON. A layer is kept in memory until an import changes something: the country's schools take
 * 300 ms to write and nobody's map differs.
 */
@Component
class MapLayers {

    /** Bytes of layers kept at the most. */
    private static final long KEPT = 64L << 20;

    private static final int TOWNS = 40;

    private final JdbcClient sql;
    private final Places places;
    private final SchoolList schools;
    private final Themes themes;
    private final JsonMapper json;
    private final Cache<String, Layer> cache = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((String key, Layer layer) -> layer.geojson().length)
            .build();

    MapLayers(JdbcClient sql, Places places, SchoolList schools, Themes themes, JsonMapper json) {
        this.sql = sql;
        this.places = places;
        this.schools = schools;
        this.themes = themes;
        this.json = json;
    }

    /** A layer and the state of the data that it was made from. */
    record Layer(String version, byte[] geojson) {}

    /** The schools that pass the filter, as points. */
    Layer schools(SchoolFilter filter) {
        return kept(
                "schools " + filter,
                features -> schools.forEach(filter, line -> {
                    if (line.latitude() != null && line.longitude() != null) {
                        features.point(
                                line.longitude(),
                                line.latitude(),
                                Map.of(
                                        "name", line.name(),
                                        "said", Words.kindAndSector(line.kind(), line.sector()),
                                        "address", line.path(),
                                        "shape", shape(line)));
                    }
                }));
    }

    private static String shape(SchoolList.Line line) {
        return switch (line.kind()) {
            case ECOLE -> "circle";
            case COLLEGE -> "square";
            case LYCEE, EREA -> "triangle";
        };
    }

    /** The outlines of the places of one kind, coloured by a theme. */
    Layer areas(PlaceKind kind, @Nullable PlaceId within, String theme) {
        return kept("areas " + kind + " " + within + " " + theme, features -> {
            var colouring = themes.find(theme, kind, within);
            sql.sql("""
                            select p.id, p.name, o.geometry from territory.outline o
                            join territory.place p on p.id = o.place_id
                            where p.kind = :kind and p.closed_on is null
                            and (:within::text is null or p.id = :within or exists (
                                select from territory.placement m where m.place_id = p.id and m.ancestor_id = :within
                                and m.valid_to = 'infinity') or (:kind = 'epci' and exists (
                                select from territory.placement member
                                join territory.placement inside on inside.place_id = member.place_id
                                     and inside.ancestor_id = :within and inside.valid_to = 'infinity'
                                where member.ancestor_id = p.id and member.valid_to = 'infinity')))""")
                    .param("kind", kind.slug())
                    .param("within", within == null || within.equals(PlaceId.FRANCE) ? null : within.toString())
                    .query(row -> {
                        var id = PlaceId.parse(row.getString("id"));
                        var shade = colouring
                                .map(colours -> colours.shades().get(id))
                                .orElse(new MapTheme.Shade("none", ""));
                        features.area(
                                row.getString("geometry"),
                                Map.of(
                                        "name", row.getString("name"),
                                        "said", shade.said(),
                                        "rank", sign(shade.rank()),
                                        "address", "/lieux/" + id));
                    });
        });
    }

    /** The map tells classes by number, and what has no value by name. */
    private static Object sign(String rank) {
        return Character.isDigit(rank.charAt(0)) ? Integer.valueOf(rank) : rank;
    }

    /** The départements, in pale grey under everything. */
    Layer ground() {
        return kept(
                "ground",
                features -> sql.sql("""
                        select o.geometry from territory.outline o join territory.place p on p.id = o.place_id
                        where p.kind = 'departement'""").query(row -> {
                    features.area(row.getString("geometry"), Map.of());
                }));
    }

    /** The largest communes, where their schools stand: the sources give no other point for a town. */
    Layer towns(@Nullable PlaceId within) {
        return kept(
                "towns " + within,
                features -> sql.sql("""
                        select c.name, avg(p.longitude) as longitude, avg(p.latitude) as latitude,
                               row_number() over (order by c.population desc) as rank
                        from territory.place c
                        join territory.placement m on m.ancestor_id = c.id and m.valid_to = 'infinity'
                        join territory.place p on p.id = m.place_id and p.kind = 'etablissement' and p.latitude is not null
                        where c.kind = 'commune' and c.population is not null and c.id in (
                            select t.id from territory.place t where t.kind = 'commune' and t.population is not null
                            and (:within::text is null or exists (select from territory.placement i where i.place_id = t.id
                                 and i.ancestor_id = :within and i.valid_to = 'infinity'))
                            order by t.population desc limit :most)
                        group by c.id, c.name, c.population order by c.population desc""")
                        .param("within", within == null || within.equals(PlaceId.FRANCE) ? null : within.toString())
                        .param("most", TOWNS)
                        .query(row -> {
                            features.point(
                                    row.getDouble("longitude"),
                                    row.getDouble("latitude"),
                                    Map.of("name", row.getString("name"), "rank", row.getInt("rank")));
                        }));
    }

    private Layer kept(String key, Consumer<Features> writer) {
        String version = places.version();
        Layer known = cache.getIfPresent(key);
        if (known != null && known.version().equals(version)) {
            return known;
        }
        Layer written = new Layer(version, write(writer));
        cache.put(key, written);
        return written;
    }

    private byte[] write(Consumer<Features> writer) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = json.createGenerator(bytes)) {
            generator.writeStartObject();
            generator.writeStringProperty("type", "FeatureCollection");
            generator.writeArrayPropertyStart("features");
            writer.accept(new Features(generator));
            generator.writeEndArray();
            generator.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** Writes features one after the other. */
    private record Features(JsonGenerator generator) {

        /** Metres matter on no map of a territory: five decimals are one metre. */
        private static final double PRECISION = 1e5;

        void point(double longitude, double latitude, Map<String, Object> properties) {
            begin(properties);
            generator.writeObjectPropertyStart("geometry");
            generator.writeStringProperty("type", "Point");
            generator.writeArrayPropertyStart("coordinates");
            generator.writeNumber(Math.round(longitude * PRECISION) / PRECISION);
            generator.writeNumber(Math.round(latitude * PRECISION) / PRECISION);
            generator.writeEndArray();
            generator.writeEndObject();
            generator.writeEndObject();
        }

        void area(String geometry, Map<String, Object> properties) {
            begin(properties);
            generator.writeName("geometry");
            generator.writeRawValue(geometry);
            generator.writeEndObject();
        }

        private void begin(Map<String, Object> properties) {
            generator.writeStartObject();
            generator.writeStringProperty("type", "Feature");
            generator.writePOJOProperty("properties", properties);
        }
    }
}
