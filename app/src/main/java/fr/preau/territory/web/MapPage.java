package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.MapTheme;
import fr.preau.territory.Place;
import fr.preau.territory.PlaceWords;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Control;
import fr.preau.ui.FigureState;
import fr.preau.ui.MapFrame;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The map with its choices.
 *
 * @param areas the kind of places drawn as areas
 * @param drawn the place of which the areas are drawn; null for all of them
 * @param theme the code of what colours them; empty for no colour
 * @param colouring their colours, when the theme has any for them
 * @param signs the code of the signs that stand above; empty for none
 * @param signOptions the signs that who reads may choose; empty when there are none
 * @param marks those that are drawn
 */
public record MapPage(
        SchoolFilter filter,
        @Nullable Place within,
        List<Place> departments,
        Map<SchoolKind, Long> counts,
        PlaceKind areas,
        @Nullable PlaceId drawn,
        String theme,
        List<MapTheme.Choice> themes,
        Optional<MapTheme.Colouring> colouring,
        MapFrame.Bounds bounds,
        String signs,
        List<Control.Option> signOptions,
        Optional<Marks.Shown> marks) {

    public String title() {
        return within == null ? t("territory.map.title") : t("territory.map.titleIn", within.name());
    }

    public SchoolChoices choices() {
        return new SchoolChoices(filter, within, departments, counts);
    }

    public Control areaChoices() {
        return Control.select(
                MapUnits.ALL.stream()
                        .map(kind -> new Control.Option(kind.slug(), PlaceWords.kind(kind)))
                        .toList(),
                areas.slug());
    }

    public Control themeChoices() {
        List<Control.Option> options = new ArrayList<>();
        options.add(new Control.Option("", t("territory.map.theme.none")));
        themes.forEach(choice -> options.add(new Control.Option(choice.code(), choice.label())));
        return Control.select(options, theme);
    }

    public MapFrame frame() {
        var layers = MapFrame.Layers.none()
                .ground("/carte/fond.geojson")
                .areas(areasAddress())
                .points(filter.address("/carte/etablissements.geojson"))
                .towns(within == null ? "/carte/villes.geojson" : "/carte/villes.geojson?dans=" + within.id());
        String table = colouring.map(MapTheme.Colouring::table).orElseGet(this::listAddress);
        var map = new MapFrame(title(), layers, bounds, legend(), table);
        return marks.map(shown -> map.with(shown.points())).orElse(map);
    }

    public boolean hasSigns() {
        return !signOptions.isEmpty();
    }

    public Control signChoices() {
        return Control.select(signOptions, marks.isPresent() ? signs : "");
    }

    /** What the signs are, and how many the map cannot show; empty when there are none. */
    public Optional<String> marksSaid() {
        return marks.map(Marks.Shown::conditions);
    }

    /** The signs as a table. */
    public String marksAddress() {
        return marks.map(Marks.Shown::table).orElse("");
    }

    /** The same schools as a list. */
    public String listAddress() {
        return filter.address("/etablissements");
    }

    private String areasAddress() {
        var address = UriComponentsBuilder.fromPath("/carte/zones.geojson").queryParam("par", areas.slug());
        if (drawn != null) {
            address.queryParam("dans", drawn.toString());
        }
        if (!theme.isEmpty()) {
            address.queryParam("theme", theme);
        }
        return address.encode().toUriString();
    }

    private MapFrame.Legend legend() {
        return colouring
                .map(colours -> new MapFrame.Legend(
                        colours.title(),
                        colours.conditions(),
                        colours.classes(),
                        List.of(FigureState.MISSING, FigureState.WITHHELD, FigureState.NOT_APPLICABLE),
                        true))
                .orElse(MapFrame.Legend.ofSchools(t("territory.map.conditions")));
    }
}
