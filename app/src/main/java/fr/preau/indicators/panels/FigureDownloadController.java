package fr.preau.indicators.panels;

import fr.preau.exports.ExportFormat;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** All the figures of a place, or those of one indicator, as a file: each with what it must never be shown without. */
@Controller
@Access(Right.PUBLIC)
class FigureDownloadController {

    private final Places places;
    private final Figures figures;

    FigureDownloadController(Places places, Figures figures) {
        this.places = places;
        this.figures = figures;
    }

    @GetMapping(Downloads.ROOT + "{id}.{suffix:csv|ods|xlsx}")
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable String id,
            @PathVariable String suffix,
            @RequestParam(name = Downloads.INDICATOR, required = false) @Nullable String indicator) {
        PlaceId place = places.getPlace(id).id();
        List<Figure> wanted = figures.of(place).figures().stream()
                .filter(figure ->
                        indicator == null || figure.indicator().code().value().equals(indicator))
                .toList();
        String name = "chiffres-" + place.toString().toLowerCase(Locale.ROOT)
                + (wanted.isEmpty() || indicator == null ? "" : "-" + indicator);
        return FigureSheet.answer(
                name, wanted, ExportFormat.findBySuffix(suffix).orElseThrow());
    }
}
