package fr.preau.api;

import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** The API told to people, who can try it there, and its document for programs. */
@Controller
@Access(Right.PUBLIC)
class DocumentationController {

    static final String ADDRESS = "/api";
    static final String DOCUMENT = "/api/v1/openapi.json";
    static final String TRIAL = "/api/essai";

    private static final String PAGE = "api/documentation";

    private final ApiDocument document;

    DocumentationController(ApiDocument document) {
        this.document = document;
    }

    @GetMapping(ADDRESS)
    Screen documentation() {
        return Screen.of(PAGE, DocumentationPage.of(document.operations()));
    }

    /** Leads to the address that the form describes; without JavaScript, that is how one tries. */
    @GetMapping(TRIAL)
    @Limited(Pace.PAGES)
    Screen tryOut(@RequestParam Map<String, String> values) {
        ApiOperation operation = document.find(values.getOrDefault("operation", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return operation.missing(values).isEmpty()
                ? Screen.seeOther(operation.address(values))
                : Screen.of(PAGE, DocumentationPage.again(document.operations(), operation, values))
                        .status(HttpStatus.BAD_REQUEST.value());
    }

    @GetMapping(Refusal.ADDRESS)
    Screen problems() {
        return Screen.of("api/problems", ProblemsPage.ofAll());
    }

    @GetMapping(path = DOCUMENT, produces = ApiFormat.JSON)
    ResponseEntity<byte[]> document(WebRequest request) {
        return document.tag().answer(request, document::json);
    }
}
