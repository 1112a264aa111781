package fr.preau.imports.web;

import fr.preau.imports.runs.RunFilter;
import fr.preau.imports.runs.RunQueries;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of imports, filtered and cut in pages. */
@Controller
@Access(Right.IMPORT_DATA)
class HistoryController {

    private final RunQueries runs;
    private final KindTitles kinds;

    HistoryController(RunQueries runs, KindTitles kinds) {
        this.runs = runs;
        this.kinds = kinds;
    }

    @GetMapping(Addresses.HISTORY)
    Screen history(
            @RequestParam(name = "sorte", defaultValue = "") String kind,
            @RequestParam(name = "etat", defaultValue = "") String state,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        var filter = new RunFilter(kind.isBlank() ? null : kind, state.isBlank() ? null : state);
        int total = runs.count(filter);
        int number = PageNumber.of(page, total, HistoryPage.SIZE);
        int offset = (number - 1) * HistoryPage.SIZE;
        return Screen.of(
                        "imports/history",
                        new HistoryPage(filter, kinds, runs.list(filter, HistoryPage.SIZE, offset), total, number))
                .orFragment("imports/history-results");
    }
}
