package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.people.Access;
import fr.preau.people.Right;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The filtered list of schools as a file. */
@Controller
@Access(Right.PUBLIC)
class SchoolDownloadController {

    private static final TableExport SCHOOLS = TableExport.of(
            "etablissements",
            t("territory.schools.title"),
            ExportColumn.text("uai", t("territory.column.uai")),
            ExportColumn.text("nom", t("territory.column.name")),
            ExportColumn.text("type", t("territory.column.kind")),
            ExportColumn.text("secteur", t("territory.column.sector")),
            ExportColumn.text("code_postal", t("territory.column.postcode")),
            ExportColumn.text("commune", t("territory.column.commune-name")),
            ExportColumn.text("code_commune", t("territory.column.commune")),
            ExportColumn.text("code_departement", t("territory.column.department")),
            ExportColumn.number("latitude", t("territory.column.latitude")),
            ExportColumn.number("longitude", t("territory.column.longitude")));

    private final SchoolList schools;
    private final TransactionTemplate reading;

    SchoolDownloadController(SchoolList schools, PlatformTransactionManager transactions) {
        this.schools = schools;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @GetMapping("/etablissements.{suffix:csv|ods|xlsx}")
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable String suffix,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "type", required = false) @Nullable List<String> kinds,
            @RequestParam(name = "secteur", required = false) @Nullable String sector,
            @RequestParam(name = "dans", required = false) @Nullable String within,
            @RequestParam(name = "tri", required = false) @Nullable String order) {
        var filter = SchoolFilter.of(words, kinds, sector, within, order);
        var format = ExportFormat.findBySuffix(suffix).orElseThrow();
        // A cursor reads the rows bit by bit only inside a transaction.
        return SCHOOLS.answer(
                format,
                rows -> reading.executeWithoutResult(transaction -> schools.forEach(
                        filter,
                        line -> rows.add(
                                line.uai(),
                                line.name(),
                                line.kind().slug(),
                                Words.sector(line.sector()),
                                line.postcode(),
                                line.communeName(),
                                code(line.communeId()),
                                code(line.departmentId()),
                                line.latitude(),
                                line.longitude()))));
    }

    private static @Nullable String code(@Nullable String placeId) {
        return placeId == null ? null : placeId.substring(placeId.indexOf('-') + 1);
    }
}
