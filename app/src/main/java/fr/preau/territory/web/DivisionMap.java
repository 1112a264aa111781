package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;
import static java.util.Objects.requireNonNull;

import fr.preau.territory.Place;
import fr.preau.territory.outlines.Drawing;
import fr.preau.territory.outlines.Outlines;
import fr.preau.ui.AreaMap;
import fr.preau.ui.Formats;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of a territory as a map that leads to each, drawn on the server from their outlines. */
@Component
class DivisionMap {

    /** Mean width of a letter of a name, in units of the drawing. */
    private static final double LETTER = 6.5;

    private final Outlines outlines;

    DivisionMap(Outlines outlines) {
        this.outlines = outlines;
    }

    /** The parts of metropolitan France of which the outline is known; empty when there is none. */
    Optional<AreaMap> of(Place territory, List<PlaceContents.Part> parts) {
        Map<PlaceId, PlaceContents.Part> byId =
                parts.stream().collect(Collectors.toMap(PlaceContents.Part::id, Function.identity()));
        return outlines.draw(byId.keySet()).map(drawing -> map(territory, drawing, byId));
    }

    private static AreaMap map(Place territory, Drawing drawing, Map<PlaceId, PlaceContents.Part> parts) {
        List<AreaMap.Area> areas = drawing.shapes().stream()
                .map(shape -> area(requireNonNull(parts.get(shape.place())), shape))
                .toList();
        return new AreaMap(t("territory.home.map", territory.name()), drawing.width(), drawing.height(), areas);
    }

    private static AreaMap.Area area(PlaceContents.Part part, Drawing.Shape shape) {
        return new AreaMap.Area(
                t("territory.home.area", part.name(), Formats.number(part.schools())),
                part.path(),
                shape.path(),
                label(part, shape));
    }

    /** Its name in its middle, where the area is wide enough for it. */
    private static AreaMap.@Nullable Label label(PlaceContents.Part part, Drawing.Shape shape) {
        return shape.across() < part.name().length() * LETTER
                ? null
                : new AreaMap.Label(part.name(), shape.middleX(), shape.middleY());
    }
}
