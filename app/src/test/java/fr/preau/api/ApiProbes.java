package fr.preau.api;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** A collection of the API as a module would write it: 25 towers, numbered from 1. */
@TestComponent
@RestController
@Access(Right.PUBLIC)
public class ApiProbes {

    static final AtomicInteger TIMES_COMPUTED = new AtomicInteger();
    private static final int TOWERS = 25;

    @GetMapping(path = "/api/v1/towers", produces = ApiFormat.JSON)
    ResponseEntity<CursorPage<Tower>> towers(
            @RequestParam(defaultValue = "0") int higherThan, Paging paging, WebRequest request) {
        return ETag.of("state 1", higherThan, paging).answer(request, () -> page(higherThan, paging));
    }

    @GetMapping(path = "/api/v1/towers", produces = ApiFormat.GEOJSON)
    FeatureCollection<Tower> towersOnMap(@RequestParam(defaultValue = "0") int higherThan, Paging paging) {
        return FeatureCollection.of(
                page(higherThan, paging), tower -> Feature.point("tour-" + tower.number(), 2.4, 47.1, tower));
    }

    @GetMapping(path = "/api/v1/towers", produces = ApiFormat.CSV)
    String towersInTable() {
        return "number,height\r\n1,10\r\n";
    }

    @GetMapping(path = "/api/v1/towers/{number}", produces = ApiFormat.JSON)
    Tower tower(@PathVariable int number) {
        if (number < 1 || number > TOWERS) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Tower(number, number * 10);
    }

    @GetMapping(path = "/api/v1/towers/{school}/stand", produces = ApiFormat.JSON)
    Stand stand(
            @PathVariable Uai school, @RequestParam PlaceId place, @RequestParam(defaultValue = "2025") Period period) {
        return new Stand(school, place, period, List.of(new DepartmentCode("18")));
    }

    record Stand(Uai school, PlaceId place, Period period, List<DepartmentCode> departments) {}

    private static CursorPage<Tower> page(int higherThan, Paging paging) {
        TIMES_COMPUTED.incrementAndGet();
        int last = paging.after()
                .map(cursor -> Integer.parseInt(cursor.keys().getLast()))
                .orElse(0);
        List<Tower> rows = IntStream.rangeClosed(last + 1, TOWERS)
                .mapToObj(number -> new Tower(number, number * 10))
                .filter(tower -> tower.height() > higherThan)
                .limit(paging.rowsToRead())
                .toList();
        return paging.pageOf(rows, TOWERS, tower -> Cursor.after(Integer.toString(tower.number())));
    }

    record Tower(int number, int height) {}
}
