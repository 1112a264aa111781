package fr.preau.roadmap.programme.web;

import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.roadmap.programme.ActionDecisions;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.loading.ProgrammeFile;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A convention as the file that an import reads. */
@Controller
@Access(Right.PUBLIC)
class ConventionDownloadController {

    private final ReadableConventions readable;

    private final ActionDecisions decisions;

    ConventionDownloadController(ReadableConventions readable, ActionDecisions decisions) {
        this.readable = readable;
        this.decisions = decisions;
    }

    @GetMapping(ProgrammeAddresses.FILE)
    ResponseEntity<StreamingResponseBody> download(@PathVariable String code, @PathVariable String suffix) {
        ProgrammeConvention convention = readable.get(code);
        Map<String, Set<UUID>> carriedOut = decisions.listPublic(convention.code());
        return TableExport.ofCodes("programme-" + convention.code(), ProgrammeFile.columns())
                .answer(
                        ExportFormat.findBySuffix(suffix).orElseThrow(),
                        rows -> ProgrammeFile.lines(convention, carriedOut).forEach(line -> rows.add(line.toArray())));
    }
}
