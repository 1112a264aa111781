package fr.preau.roadmap.programme.web;

import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.loading.ProgrammeFile;
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

    ConventionDownloadController(ReadableConventions readable) {
        this.readable = readable;
    }

    @GetMapping(ProgrammeAddresses.FILE)
    ResponseEntity<StreamingResponseBody> download(@PathVariable String code, @PathVariable String suffix) {
        ProgrammeConvention convention = readable.get(code);
        return TableExport.ofCodes("programme-" + convention.code(), ProgrammeFile.columns())
                .answer(
                        ExportFormat.findBySuffix(suffix).orElseThrow(),
                        rows -> ProgrammeFile.lines(convention).forEach(line -> rows.add(line.toArray())));
    }
}
