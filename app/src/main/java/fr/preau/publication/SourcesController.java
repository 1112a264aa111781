package fr.preau.publication;

import fr.preau.imports.Scope;
import fr.preau.imports.shipped.ShippedData;
import fr.preau.imports.shipped.SourceCheck;
import fr.preau.imports.shipped.SourceChecks;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Places;
import fr.preau.ui.Screen;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the figures come from, and what is missing from them. */
@Controller
@Access(Right.PUBLIC)
class SourcesController {

    static final String ADDRESS = "/sources";
    static final String CHECKS = ADDRESS + "/verifications";

    private static final String TEMPLATE = "publication/sources";
    private static final String DONE = "fait";

    private final ShippedData shipped;
    private final LoadingQueries loadings;
    private final SourceChecks checks;
    private final WhoAsks whoAsks;
    private final Places places;

    private final Scope scope;
    private final OutsideData outside;

    SourcesController(
            ShippedData shipped,
            LoadingQueries loadings,
            SourceChecks checks,
            WhoAsks whoAsks,
            Places places,
            Scope scope,
            @Value("${preau.shipped-data:}") String folder) {
        this.shipped = shipped;
        this.loadings = loadings;
        this.checks = checks;
        this.whoAsks = whoAsks;
        this.places = places;
        this.scope = scope;
        this.outside = folder.isBlank() ? OutsideData.NONE : OutsideData.in(Path.of(folder));
    }

    @GetMapping(ADDRESS)
    Screen sources(@RequestParam(name = DONE, defaultValue = "") String done) {
        SourcesPage page = page().checked(!done.isEmpty());
        return Screen.of(
                TEMPLATE,
                whoAsks.may(Right.IMPORT_DATA) && !shipped.list().isEmpty()
                        ? page.with(CheckForm.empty(shipped.list()))
                        : page);
    }

    /** Notes that somebody looked for a newer edition of a shipped file, and what there is. */
    @PostMapping(CHECKS)
    @Access(Right.IMPORT_DATA)
    Screen check(@RequestParam MultiValueMap<String, String> asked) {
        CheckForm form = CheckForm.read(shipped.list(), asked);
        Optional<SourceCheck> check = form.check(places.today());
        if (check.isEmpty()) {
            return Screen.of(TEMPLATE, page().with(form)).status(422);
        }
        checks.keep(form.chosen().orElseThrow(), check.get());
        return Screen.seeOther(ADDRESS + "?" + DONE + "=note");
    }

    private SourcesPage page() {
        return SourcesPage.of(shipped.list(), scope, loadings.list(), checks.last(), outside);
    }
}
