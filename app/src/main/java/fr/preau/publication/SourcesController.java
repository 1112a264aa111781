package fr.preau.publication;

import fr.preau.imports.Scope;
import fr.preau.imports.shipped.ShippedData;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the figures come from, and what is missing from them. */
@Controller
@Access(Right.PUBLIC)
class SourcesController {

    static final String ADDRESS = "/sources";

    private final ShippedData shipped;
    private final LoadingQueries loadings;

    private final Scope scope;
    private final OutsideData outside;

    SourcesController(
            ShippedData shipped, LoadingQueries loadings, Scope scope, @Value("${preau.shipped-data:}") String folder) {
        this.shipped = shipped;
        this.loadings = loadings;
        this.scope = scope;
        this.outside = folder.isBlank() ? OutsideData.NONE : OutsideData.in(Path.of(folder));
    }

    @GetMapping(ADDRESS)
    Screen sources() {
        return Screen.of("publication/sources", SourcesPage.of(shipped.list(), scope, loadings.list(), outside));
    }
}
