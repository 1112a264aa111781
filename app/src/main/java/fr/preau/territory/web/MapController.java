package fr.preau.territory.web;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.ui.Screen;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The map of the territory and the layers that it is drawn with. */
@Controller
@Access(Right.PUBLIC)
class MapController {

    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");

    private final Places places;
    private final SchoolList schools;
    private final MapLayers layers;
    private final Themes themes;
    private final MapExtents extents;
    private final Marks marks;

    MapController(Places places, SchoolList schools, MapLayers layers, Themes themes, MapExtents extents, Marks marks) {
        this.places = places;
        this.schools = schools;
        this.layers = layers;
        this.themes = themes;
        this.extents = extents;
        this.marks = marks;
    }

    @GetMapping("/carte")
    Screen map(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "type", required = false) @Nullable List<String> kinds,
            @RequestParam(name = "secteur", required = false) @Nullable String sector,
            @RequestParam(name = "dans", required = false) @Nullable String within,
            @RequestParam(name = "par", defaultValue = "") String unit,
            @RequestParam(name = "theme", defaultValue = "") String theme,
            @RequestParam(name = Marks.PARAMETER, defaultValue = "") String signs) {
        var filter = SchoolFilter.of(words, kinds, sector, within, null);
        Place place = filter.within() == null ? null : places.getPlace(filter.within());
        PlaceKind areas = MapUnits.of(unit, filter.within());
        return Screen.of(
                "territory/map",
                new MapPage(
                        filter,
                        place,
                        places.listWithSchools(PlaceKind.DEPARTMENT),
                        schools.countByKind(filter),
                        areas,
                        drawn(filter.within(), theme),
                        theme,
                        themes.choices(areas),
                        themes.find(theme, areas, filter.within()),
                        extents.of(filter.within()),
                        signs,
                        marks.choices(),
                        marks.shown(signs, filter.within())));
    }

    /** Without colour, the areas of the territory alone, which then stands out from its neighbours. */
    private @Nullable PlaceId drawn(@Nullable PlaceId within, String theme) {
        return within != null || !theme.isEmpty()
                ? within
                : places.findTerritory().map(Place::id).orElse(null);
    }

    @GetMapping("/carte/etablissements.geojson")
    ResponseEntity<byte[]> schools(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "type", required = false) @Nullable List<String> kinds,
            @RequestParam(name = "secteur", required = false) @Nullable String sector,
            @RequestParam(name = "dans", required = false) @Nullable String within,
            WebRequest request) {
        var filter = SchoolFilter.of(words, kinds, sector, within, null);
        return answer(request, layers.schools(filter));
    }

    @GetMapping("/carte/zones.geojson")
    ResponseEntity<byte[]> areas(
            @RequestParam(name = "par", defaultValue = "") String unit,
            @RequestParam(name = "dans", required = false) @Nullable String within,
            @RequestParam(name = "theme", defaultValue = "") String theme,
            WebRequest request) {
        var filter = SchoolFilter.of(null, null, null, within, null);
        return answer(request, layers.areas(MapUnits.of(unit, filter.within()), filter.within(), theme));
    }

    @GetMapping("/carte/fond.geojson")
    ResponseEntity<byte[]> ground(WebRequest request) {
        return answer(request, layers.ground());
    }

    @GetMapping("/carte/villes.geojson")
    ResponseEntity<byte[]> towns(
            @RequestParam(name = "dans", required = false) @Nullable String within, WebRequest request) {
        var filter = SchoolFilter.of(null, null, null, within, null);
        return answer(request, layers.towns(filter.within()));
    }

    private static ResponseEntity<byte[]> answer(WebRequest request, MapLayers.Layer layer) {
        if (request.checkNotModified("\"" + layer.version() + "\"")) {
            return ResponseEntity.status(304).build();
        }
        return ResponseEntity.ok().contentType(GEOJSON).body(layer.geojson());
    }
}
