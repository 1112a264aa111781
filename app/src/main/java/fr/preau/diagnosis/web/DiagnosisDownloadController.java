package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Diagnoses;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Evidence;
import fr.preau.diagnosis.Observed;
import fr.preau.diagnosis.Ranked;
import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.indicators.Measure;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.values.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The whole ranking as a file, with the values of which it is made. */
@Controller
@Access(Right.PUBLIC)
class DiagnosisDownloadController {

    private final Diagnoses diagnoses;
    private final DesignForms forms;

    DiagnosisDownloadController(Diagnoses diagnoses, DesignForms forms) {
        this.diagnoses = diagnoses;
        this.forms = forms;
    }

    @GetMapping(DiagnosisPages.FILE + ".{suffix:csv|ods|xlsx}")
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable String suffix, @RequestParam MultiValueMap<String, String> asked) {
        Diagnosis diagnosis = diagnoses.make(forms.read(asked).design());
        return export(diagnosis).answer(ExportFormat.findBySuffix(suffix).orElseThrow(), rows -> {
            List<double[]> treated =
                    diagnosis.counted().stream().map(diagnosis::treated).toList();
            diagnosis
                    .ranking()
                    .forEach(ranked -> rows.add(row(diagnosis, treated, ranked).toArray()));
        });
    }

    private static TableExport export(Diagnosis diagnosis) {
        List<ExportColumn> columns = new ArrayList<>(List.of(
                ExportColumn.number("rang", t("diagnosis.rank")),
                ExportColumn.text("lieu", t("diagnosis.file.place")),
                ExportColumn.text(
                        "nom",
                        t("diagnosis.units.one." + diagnosis.design().units().slug())),
                ExportColumn.text("classe", t("diagnosis.class")),
                ExportColumn.number("indice", t("diagnosis.index"))));
        for (Evidence evidence : diagnosis.counted()) {
            String code = evidence.indicator().code().value();
            String label = evidence.indicator().wording().shortLabel();
            columns.add(ExportColumn.number(code, label));
            columns.add(ExportColumn.text("periode-" + code, t("diagnosis.file.period", label)));
            if (evidence.hasPeople()) {
                columns.add(ExportColumn.number("effectif-" + code, t("diagnosis.file.people", label)));
                columns.add(ExportColumn.number("compte-" + code, t("diagnosis.file.treated", label)));
            }
            columns.add(ExportColumn.number("apport-" + code, t("diagnosis.file.contribution", label)));
        }
        return new TableExport("classement", t("diagnosis.ranking"), columns);
    }

    private static List<@Nullable Object> row(Diagnosis diagnosis, List<double[]> treated, Ranked ranked) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(ranked.rank());
        row.add(ranked.unit().id().toString());
        row.add(ranked.unit().name());
        row.add(PriorityWords.label(diagnosis.cuts().of(ranked.rank())));
        row.add(ranked.score());
        double[] contributions = diagnosis.contributions(ranked);
        for (int j = 0; j < contributions.length; j++) {
            Evidence evidence = diagnosis.counted().get(j);
            Optional<Measure.Known> known = evidence.find(ranked.unit())
                    .flatMap(figure -> figure.measure().known());
            row.add(known.map(Measure.Known::value).orElse(null));
            row.add(known.flatMap(value -> evidence.period()).map(Period::code).orElse(null));
            if (evidence.hasPeople()) {
                row.add(evidence.observe(ranked.unit())
                        .flatMap(Observed::findPeople)
                        .orElse(null));
                row.add(number(treated.get(j)[ranked.number()]));
            }
            row.add(number(contributions[j]));
        }
        return row;
    }

    private static @Nullable Double number(double number) {
        return Double.isNaN(number) ? null : number;
    }
}
