package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.selection.FixedUnit;
import fr.preau.diagnosis.selection.GroupFamily;
import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.people.Access;
import fr.preau.people.Right;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The units chosen, as a file. */
@Controller
@Access(Right.PUBLIC)
class SelectionDownloadController {

    private final SelectionForms forms;

    SelectionDownloadController(SelectionForms forms) {
        this.forms = forms;
    }

    /** Where there is no selection, or none yet, the page says why. */
    @GetMapping(SelectionPages.ROOT + ".{suffix:csv|ods|xlsx}")
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable String suffix, @RequestParam MultiValueMap<String, String> asked) {
        SelectionPage page = forms.read(asked);
        return page.found()
                .map(found -> export(page, found)
                        .answer(
                                ExportFormat.findBySuffix(suffix).orElseThrow(),
                                rows -> found.units()
                                        .forEach(unit ->
                                                rows.add(row(found, unit).toArray()))))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(page.address()))
                        .build());
    }

    private static TableExport export(SelectionPage page, SelectionView found) {
        List<ExportColumn> columns = new ArrayList<>(List.of(
                ExportColumn.number("rang", t("diagnosis.rank")),
                ExportColumn.text("lieu", t("diagnosis.file.place")),
                ExportColumn.text(
                        "nom", t("diagnosis.units.one." + page.design().units().slug())),
                ExportColumn.number("indice", t("diagnosis.index")),
                ExportColumn.text("dans-le-classement", t("diagnosis.selection.plain.column")),
                ExportColumn.text("motif", t("diagnosis.selection.file.reason"))));
        for (GroupFamily family : found.families()) {
            columns.add(ExportColumn.text(family.slug(), SelectionWords.each(family)));
        }
        return new TableExport("selection", t("diagnosis.selection.chosen"), columns);
    }

    private static List<@Nullable Object> row(SelectionView found, Ranked unit) {
        Optional<FixedUnit> fixed = found.fixed(unit);
        List<@Nullable Object> row = new ArrayList<>();
        row.add(unit.rank());
        row.add(unit.unit().id().toString());
        row.add(unit.unit().name());
        row.add(unit.score());
        row.add(found.inPlain(unit));
        row.add(fixed.map(FixedUnit::reason).orElse(null));
        found.families().forEach(family -> row.add(found.group(family, unit)));
        return row;
    }
}
