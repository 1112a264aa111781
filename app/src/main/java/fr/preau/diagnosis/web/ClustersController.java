package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Choice;
import fr.preau.diagnosis.ClusterReading;
import fr.preau.diagnosis.Clustering;
import fr.preau.diagnosis.Clusters;
import fr.preau.diagnosis.Diagnoses;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.MapLetters;
import fr.preau.ui.Pagination;
import fr.preau.ui.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that says where the needs of a diagnosis gather. */
@Controller
@Access(Right.PUBLIC)
class ClustersController {

    private final Diagnoses diagnoses;
    private final Clusters clusters;
    private final DesignForms forms;
    private final UnitMaps maps;

    ClustersController(Diagnoses diagnoses, Clusters clusters, DesignForms forms, UnitMaps maps) {
        this.diagnoses = diagnoses;
        this.clusters = clusters;
        this.forms = forms;
        this.maps = maps;
    }

    @GetMapping(ClusterPages.ROOT)
    Screen clusters(@RequestParam MultiValueMap<String, String> asked) {
        DesignForm form = forms.read(asked);
        Diagnosis diagnosis = diagnoses.make(form.design());
        Clustering found = clusters.find(diagnosis);
        ClusterReading reading = reading(asked);
        int told = found instanceof Clustering.Known known
                ? known.map().told(reading).size()
                : 0;
        int page = Pagination.pageAsked(String.valueOf(asked.getFirst(DiagnosisPages.PAGE)), ClustersPage.SIZE, told);
        return Screen.of(
                        "diagnosis/clusters",
                        new ClustersPage(diagnosis, form.refused(), form.scope(), found, reading, maps, page))
                .orFragment("diagnosis/clusters-found");
    }

    /** The signs of the map, by unit; none while they are not known. */
    @GetMapping(ClusterPages.KINDS)
    ResponseEntity<MapLetters.Answer> kinds(@RequestParam MultiValueMap<String, String> asked) {
        Diagnosis diagnosis = diagnoses.make(forms.read(asked).design());
        return ResponseEntity.ok(KindMap.letters(diagnosis, clusters.find(diagnosis), reading(asked)));
    }

    private static ClusterReading reading(MultiValueMap<String, String> asked) {
        return Choice.of(ClusterReading.class, String.valueOf(asked.getFirst(ClusterPages.READING)));
    }
}
