package fr.preau.publication;

import fr.preau.exports.Attachment;
import fr.preau.imports.shipped.ShippedData;
import fr.preau.imports.shipped.ShippedSource;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The open data to take away. */
@Controller
@Access(Right.PUBLIC)
class FilesController {

    static final String ADDRESS = "/donnees";

    private static final MediaType GZIP = MediaType.parseMediaType("application/gzip");

    private final ShippedData shipped;

    FilesController(ShippedData shipped) {
        this.shipped = shipped;
    }

    static String addressOf(ShippedSource source) {
        return ADDRESS + "/" + source.id();
    }

    @GetMapping(ADDRESS)
    Screen files() {
        return Screen.of("publication/files", FilesPage.of(shipped.list()));
    }

    /** The file as it is shipped, compressed; its entity tag is its digest. The address is looked up, never built into a path. */
    @GetMapping(ADDRESS + "/{id}")
    ResponseEntity<Resource> file(@PathVariable String id) {
        ShippedSource source = shipped.list().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such file: " + id));
        String name = String.valueOf(source.file().getFileName());
        return Attachment.named(name, GZIP).eTag(source.sha256()).body(new FileSystemResource(source.file()));
    }
}
