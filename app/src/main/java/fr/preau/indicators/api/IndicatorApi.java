package fr.preau.indicators.api;

import fr.preau.api.ApiFormat;
import fr.preau.api.Cursor;
import fr.preau.api.CursorPage;
import fr.preau.api.ETag;
import fr.preau.api.Paging;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Series;
import fr.preau.indicators.SeriesList;
import fr.preau.indicators.Theme;
import fr.preau.people.Access;
import fr.preau.people.Right;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue of indicators for programs, by code. */
@RestController
@Access(Right.PUBLIC)
class IndicatorApi {

    private final Catalogue catalogue;
    private final SeriesList seriesList;

    IndicatorApi(Catalogue catalogue, SeriesList seriesList) {
        this.catalogue = catalogue;
        this.seriesList = seriesList;
    }

    @GetMapping(path = "/api/v1/indicators", produces = ApiFormat.JSON)
    ResponseEntity<CursorPage<IndicatorEntry>> indicators(
            @RequestParam(required = false) @Nullable Theme theme, Paging paging, WebRequest request) {
        List<Indicator> indicators = theme == null ? catalogue.list() : catalogue.list(theme);
        List<Series> loaded = seriesList.list();
        return ETag.of(request, ApiFormat.JSON, loaded).answer(request, () -> page(indicators, loaded, paging));
    }

    @GetMapping(path = "/api/v1/indicators/{code}", produces = ApiFormat.JSON)
    ResponseEntity<IndicatorEntry> indicator(@PathVariable String code, WebRequest request) {
        Indicator indicator = find(code);
        List<Series> loaded = seriesList.list().stream()
                .filter(series -> series.indicator().equals(indicator.code()))
                .toList();
        return ETag.of(request, ApiFormat.JSON, loaded).answer(request, () -> IndicatorEntry.of(indicator, loaded));
    }

    private static CursorPage<IndicatorEntry> page(List<Indicator> indicators, List<Series> loaded, Paging paging) {
        Map<IndicatorCode, List<Series>> byIndicator =
                loaded.stream().collect(Collectors.groupingBy(Series::indicator));
        List<String> after = paging.keysAfter(1);
        List<IndicatorEntry> rows = indicators.stream()
                .filter(indicator -> after.isEmpty() || indicator.code().value().compareTo(after.getFirst()) > 0)
                .limit(paging.rowsToRead())
                .map(indicator -> IndicatorEntry.of(indicator, byIndicator.getOrDefault(indicator.code(), List.of())))
                .toList();
        return paging.pageOf(rows, indicators.size(), indicator -> Cursor.after(indicator.code()));
    }

    private Indicator find(String code) {
        return IndicatorCode.find(code)
                .flatMap(catalogue::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
