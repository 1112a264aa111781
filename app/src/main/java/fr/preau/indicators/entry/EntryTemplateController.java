package fr.preau.indicators.entry;

import fr.preau.exports.ExportFormat;
import fr.preau.people.Access;
import fr.preau.people.Right;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A sheet as a file to fill in elsewhere and to load: for more values than one types. */
@Controller
@Access(Right.ENTER_OBSERVATIONS)
class EntryTemplateController {

    private final EntryTables tables;

    EntryTemplateController(EntryTables tables) {
        this.tables = tables;
    }

    @GetMapping(EntryPages.TEMPLATE)
    ResponseEntity<StreamingResponseBody> template(@RequestParam MultiValueMap<String, String> asked) {
        return tables.form(asked)
                .sheet()
                .map(sheet -> answer(sheet, tables.lines(sheet, EntryTables.asksForMissing(asked))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<StreamingResponseBody> answer(Sheet sheet, List<EntryLine> lines) {
        return EntryFile.template(sheet)
                .answer(ExportFormat.CSV, rows -> lines.forEach(line -> EntryFile.addToTemplate(sheet, line, rows)));
    }
}
