package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.ClusterMap;
import fr.preau.diagnosis.Clustering;
import fr.preau.diagnosis.Clusters;
import fr.preau.diagnosis.Diagnoses;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.Surroundings;
import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.people.Access;
import fr.preau.people.Right;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** All units that have a rank, with what is around them, as a file. */
@Controller
@Access(Right.PUBLIC)
class ClustersDownloadController {

    private final Diagnoses diagnoses;
    private final Clusters clusters;
    private final DesignForms forms;

    ClustersDownloadController(Diagnoses diagnoses, Clusters clusters, DesignForms forms) {
        this.diagnoses = diagnoses;
        this.clusters = clusters;
        this.forms = forms;
    }

    /** Where nothing is told, or nothing yet, the page says why. */
    @GetMapping(ClusterPages.ROOT + ".{suffix:csv|ods|xlsx}")
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable String suffix, @RequestParam MultiValueMap<String, String> asked) {
        Diagnosis diagnosis = diagnoses.make(forms.read(asked).design());
        return clusters.find(diagnosis) instanceof Clustering.Known(ClusterMap map)
                ? export(diagnosis)
                        .answer(
                                ExportFormat.findBySuffix(suffix).orElseThrow(),
                                rows -> diagnosis
                                        .ranking()
                                        .forEach(ranked ->
                                                rows.add(row(map.around(ranked)).toArray())))
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(ClusterPages.clusters(diagnosis.design())))
                        .build();
    }

    private static TableExport export(Diagnosis diagnosis) {
        return new TableExport(
                "foyers",
                t("diagnosis.clusters.title"),
                List.of(
                        ExportColumn.number("rang", t("diagnosis.rank")),
                        ExportColumn.text("lieu", t("diagnosis.file.place")),
                        ExportColumn.text(
                                "nom",
                                t("diagnosis.units.one."
                                        + diagnosis.design().units().slug())),
                        ExportColumn.number("indice", t("diagnosis.index")),
                        ExportColumn.text("situation", t("diagnosis.clusters.kind")),
                        ExportColumn.text("point", t("diagnosis.clusters.reading.getis")),
                        ExportColumn.number("indice-voisins", t("diagnosis.clusters.mean"))));
    }

    private static List<@Nullable Object> row(Surroundings around) {
        Ranked ranked = around.unit();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(ranked.rank());
        row.add(ranked.unit().id().toString());
        row.add(ranked.unit().name());
        row.add(ranked.score());
        row.add(ClusterWords.label(around.kind()));
        row.add(ClusterWords.label(around.spot()));
        row.add(around.mean().isPresent() ? around.mean().getAsDouble() : null);
        return row;
    }
}
