package fr.preau.territory.web;

import fr.preau.api.ApiFormat;
import fr.preau.api.Cursor;
import fr.preau.api.CursorPage;
import fr.preau.api.ETag;
import fr.preau.api.Feature;
import fr.preau.api.FeatureCollection;
import fr.preau.api.Paging;
import fr.preau.api.Totals;
import fr.preau.exports.ExportFormat;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.territory.web.PlaceList.Drawing;
import fr.preau.territory.web.PlaceList.Drawn;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The places for programs, schools included, by kind and code, as they were on a day. */
@RestController
@Access(Right.PUBLIC)
class PlaceApi {

    private static final String PLACES = "/api/v1/places";
    private static final String PLACE = "/api/v1/places/{id}";

    private final PlaceList list;
    private final Places places;
    private final KnownPlaces known;
    private final Totals totals;
    private final TransactionTemplate reading;

    PlaceApi(PlaceList list, Places places, KnownPlaces known, Totals totals, PlatformTransactionManager transactions) {
        this.list = list;
        this.places = places;
        this.known = known;
        this.totals = totals;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @GetMapping(path = PLACES, produces = ApiFormat.JSON)
    ResponseEntity<CursorPage<PlaceEntry>> places(PlaceQuestion question, Paging paging, WebRequest request) {
        known.require("within", question.within());
        return tag(request, ApiFormat.JSON)
                .answer(request, () -> entries(page(question, paging, Drawing.WITHOUT_OUTLINE)));
    }

    @GetMapping(path = PLACES, produces = ApiFormat.GEOJSON)
    ResponseEntity<FeatureCollection<PlaceEntry>> placesOnMap(
            PlaceQuestion question, Paging paging, WebRequest request) {
        known.require("within", question.within());
        return tag(request, ApiFormat.GEOJSON)
                .answer(
                        request,
                        () -> FeatureCollection.of(page(question, paging, Drawing.WITH_OUTLINE), PlaceApi::feature));
    }

    @GetMapping(path = PLACES, produces = ApiFormat.CSV)
    ResponseEntity<StreamingResponseBody> placesInTable(PlaceQuestion question, WebRequest request) {
        known.require("within", question.within());
        LocalDate day = day(question);
        // A cursor reads the rows bit by bit only inside a transaction.
        return tag(request, ApiFormat.CSV)
                .answerFile(
                        request,
                        "places.csv",
                        output -> PlaceEntry.TABLE.write(
                                ExportFormat.CSV,
                                output,
                                rows -> reading.executeWithoutResult(transaction -> list.forEach(
                                        question,
                                        day,
                                        place -> rows.add(PlaceEntry.of(place).cells())))));
    }

    @GetMapping(path = PLACE, produces = ApiFormat.JSON)
    ResponseEntity<PlaceSheet> place(
            @PathVariable PlaceId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            WebRequest request) {
        return tag(request, ApiFormat.JSON).answer(request, () -> sheet(places.getPlace(id), date));
    }

    @GetMapping(path = PLACE, produces = ApiFormat.GEOJSON)
    ResponseEntity<Feature<PlaceEntry>> placeOnMap(@PathVariable PlaceId id, WebRequest request) {
        return tag(request, ApiFormat.GEOJSON)
                .answer(
                        request,
                        () -> feature(new Drawn(
                                places.getPlace(id), list.findOutline(id).orElse(null))));
    }

    private ETag tag(WebRequest request, String format) {
        return ETag.of(request, format, places.version(), places.today());
    }

    private CursorPage<Drawn> page(PlaceQuestion question, Paging paging, Drawing drawing) {
        LocalDate day = day(question);
        return paging.pageOf(
                list.listAfter(question, day, paging.keysAfter(2), paging.rowsToRead(), drawing),
                totals.of(places.version(), List.of(question, day), () -> list.count(question, day)),
                drawn -> Cursor.after(
                        drawn.place().id().kind().slug(), drawn.place().id().code()));
    }

    private static CursorPage<PlaceEntry> entries(CursorPage<Drawn> page) {
        List<PlaceEntry> entries =
                page.items().stream().map(drawn -> PlaceEntry.of(drawn.place())).toList();
        return new CursorPage<>(entries, page.total(), page.next());
    }

    private static Feature<PlaceEntry> feature(Drawn drawn) {
        return PlaceEntry.of(drawn.place()).drawn(drawn.outline());
    }

    private LocalDate day(PlaceQuestion question) {
        return Objects.requireNonNullElseGet(question.date(), places::today);
    }

    private PlaceSheet sheet(Place place, @Nullable LocalDate date) {
        LocalDate day = date == null ? places.dayToRead(place.closedOn()) : date;
        return PlaceSheet.of(place, places.listAncestors(place.id(), day));
    }
}
