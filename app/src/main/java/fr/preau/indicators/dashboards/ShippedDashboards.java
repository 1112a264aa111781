package fr.preau.indicators.dashboards;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.catalogue.YamlFiles;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The dashboards that ship with the product, each a file: everybody reads them, nobody changes them, anybody may take a copy. A file that
 * names an indicator which does not exist, or draws what {@link Candour} refuses, stops the start.
 */
@Component
class ShippedDashboards {

    private final Map<String, DashboardFile> files;
    private final Places places;

    ShippedDashboards(Catalogue catalogue, Candour candour, Places places) {
        this.files = YamlFiles.read("dashboards", DashboardFile.class);
        this.places = places;
        files.forEach((code, file) ->
                file.about(PlaceId.FRANCE).tiles().forEach(tile -> check(code, tile, catalogue, candour)));
    }

    private static void check(String code, Tile tile, Catalogue catalogue, Candour candour) {
        for (IndicatorCode indicator : tile.indicators()) {
            if (catalogue.find(indicator).isEmpty()) {
                throw new IllegalStateException(
                        "The dashboard %s names %s, which does not exist.".formatted(code, indicator));
            }
        }
        List<Objection> objections = candour.objections(tile);
        if (!objections.isEmpty()) {
            throw new IllegalStateException("The dashboard %s draws a tile (%s) that lies: %s."
                    .formatted(code, tile.title(), objections.getFirst().lie()));
        }
    }

    /** By code, in alphabetical order. */
    Map<String, Dashboard> list() {
        PlaceId territory = territory();
        var dashboards = new TreeMap<String, Dashboard>();
        files.forEach((code, file) -> dashboards.put(code, file.about(territory)));
        return dashboards;
    }

    Optional<Dashboard> find(String code) {
        return Optional.ofNullable(files.get(code)).map(file -> file.about(territory()));
    }

    /** The same about another place; one that says itself what it is about stays about that. */
    Optional<Dashboard> find(String code, PlaceId place) {
        return Optional.ofNullable(files.get(code)).map(file -> file.about(place));
    }

    /** May it be read about any place? */
    boolean isOfAnyPlace(String code) {
        return Optional.ofNullable(files.get(code))
                .filter(file -> file.place() == null)
                .isPresent();
    }

    private PlaceId territory() {
        return places.findTerritory().map(Place::id).orElse(PlaceId.FRANCE);
    }

    /**
     * A dashboard as its file tells it.
     *
     * @param place that it is about; absent for the territory of the installation
     */
    record DashboardFile(
            String title, @Nullable String lead, @Nullable String place, List<TileFile> tiles) {

        Dashboard about(PlaceId territory) {
            return new Dashboard(
                    title,
                    lead == null ? "" : lead,
                    place == null ? territory : PlaceId.parse(place),
                    tiles.stream().map(TileFile::tile).toList());
        }
    }

    /** A tile as its file tells it; what it does not need is left out. */
    record TileFile(
            String shape,
            @Nullable String title,
            @Nullable List<String> indicators,
            @Nullable List<String> places,
            @Nullable String kind,
            @Nullable String period,
            @Nullable String words,
            @Nullable String dimension) {

        Tile tile() {
            return new Tile(
                    TileShape.find(shape)
                            .orElseThrow(() -> new IllegalArgumentException("No tile has the shape " + shape + ".")),
                    title == null ? "" : title,
                    indicators == null
                            ? List.of()
                            : indicators.stream().map(IndicatorCode::new).toList(),
                    places == null
                            ? List.of()
                            : places.stream().map(PlaceId::parse).toList(),
                    Optional.ofNullable(kind).map(PlaceKind::ofSlug),
                    Optional.ofNullable(period).map(Period::parse),
                    words == null ? "" : words.strip(),
                    Optional.ofNullable(dimension));
        }
    }
}
