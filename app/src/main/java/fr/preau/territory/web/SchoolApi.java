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
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The schools for programs, in the order of their UAI. */
@RestController
@Access(Right.PUBLIC)
class SchoolApi {

    private static final String SCHOOLS = "/api/v1/schools";
    private static final String SCHOOL = "/api/v1/schools/{uai}";

    private final SchoolList schools;
    private final Places places;
    private final KnownPlaces known;
    private final Totals totals;
    private final TransactionTemplate reading;

    SchoolApi(
            SchoolList schools,
            Places places,
            KnownPlaces known,
            Totals totals,
            PlatformTransactionManager transactions) {
        this.schools = schools;
        this.places = places;
        this.known = known;
        this.totals = totals;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @GetMapping(path = SCHOOLS, produces = ApiFormat.JSON)
    ResponseEntity<CursorPage<SchoolEntry>> schools(SchoolQuestion question, Paging paging, WebRequest request) {
        known.require("within", question.within());
        return tag(request, ApiFormat.JSON).answer(request, () -> page(question.filter(), paging));
    }

    @GetMapping(path = SCHOOLS, produces = ApiFormat.GEOJSON)
    ResponseEntity<FeatureCollection<SchoolEntry>> schoolsOnMap(
            SchoolQuestion question, Paging paging, WebRequest request) {
        known.require("within", question.within());
        return tag(request, ApiFormat.GEOJSON)
                .answer(request, () -> FeatureCollection.of(page(question.filter(), paging), SchoolEntry::drawn));
    }

    @GetMapping(path = SCHOOLS, produces = ApiFormat.CSV)
    ResponseEntity<StreamingResponseBody> schoolsInTable(SchoolQuestion question, WebRequest request) {
        known.require("within", question.within());
        SchoolFilter filter = question.filter();
        // A cursor reads the rows bit by bit only inside a transaction.
        return tag(request, ApiFormat.CSV)
                .answerFile(
                        request,
                        "schools.csv",
                        output -> SchoolEntry.TABLE.write(
                                ExportFormat.CSV,
                                output,
                                rows -> reading.executeWithoutResult(transaction -> schools.forEach(
                                        filter,
                                        line -> rows.add(SchoolEntry.of(line).cells())))));
    }

    @GetMapping(path = SCHOOL, produces = ApiFormat.JSON)
    ResponseEntity<SchoolSheet> school(@PathVariable Uai uai, WebRequest request) {
        return tag(request, ApiFormat.JSON).answer(request, () -> sheet(uai));
    }

    @GetMapping(path = SCHOOL, produces = ApiFormat.GEOJSON)
    ResponseEntity<Feature<SchoolEntry>> schoolOnMap(@PathVariable Uai uai, WebRequest request) {
        return tag(request, ApiFormat.GEOJSON).answer(request, () -> entry(uai).drawn());
    }

    private ETag tag(WebRequest request, String format) {
        return ETag.of(request, format, places.version(), places.today());
    }

    private CursorPage<SchoolEntry> page(SchoolFilter filter, Paging paging) {
        List<String> after = paging.keysAfter(1);
        List<SchoolEntry> rows =
                schools.listAfter(filter, after.isEmpty() ? "" : after.getFirst(), paging.rowsToRead()).stream()
                        .map(SchoolEntry::of)
                        .toList();
        return paging.pageOf(
                rows,
                totals.of(places.version(), filter, () -> schools.count(filter)),
                school -> Cursor.after(school.uai().code()));
    }

    private SchoolSheet sheet(Uai uai) {
        SchoolEntry school = entry(uai);
        return SchoolSheet.of(school, places.listAncestors(PlaceId.ofSchool(uai), places.dayToRead(school.closedOn())));
    }

    private SchoolEntry entry(Uai uai) {
        return schools.find(uai)
                .map(SchoolEntry::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
