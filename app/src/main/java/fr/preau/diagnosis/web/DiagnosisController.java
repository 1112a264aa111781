package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Clusters;
import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Diagnoses;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Preset;
import fr.preau.diagnosis.Presets;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.Robustness;
import fr.preau.diagnosis.decisions.DecisionSummary;
import fr.preau.diagnosis.decisions.PriorityDecisions;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.Pagination;
import fr.preau.ui.Screen;
import fr.preau.ui.Verb;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which a pilot weighs criteria and reads the ranks that they make. The whole design stands in the address. */
@Controller
@Access(Right.PUBLIC)
class DiagnosisController {

    private final Presets presets;
    private final Diagnoses diagnoses;
    private final Robustness robustness;
    private final Clusters clusters;
    private final DesignChoices choices;
    private final DesignForms forms;
    private final DesignChanges changes;
    private final Places places;
    private final PriorityDecisions decisions;
    private final WhoAsks whoAsks;
    private final UnitMaps maps;

    DiagnosisController(
            Presets presets,
            Diagnoses diagnoses,
            Robustness robustness,
            Clusters clusters,
            DesignChoices choices,
            DesignForms forms,
            DesignChanges changes,
            Places places,
            PriorityDecisions decisions,
            WhoAsks whoAsks,
            UnitMaps maps) {
        this.presets = presets;
        this.diagnoses = diagnoses;
        this.robustness = robustness;
        this.clusters = clusters;
        this.choices = choices;
        this.forms = forms;
        this.changes = changes;
        this.places = places;
        this.decisions = decisions;
        this.whoAsks = whoAsks;
        this.maps = maps;
    }

    @Bean
    static NavigationEntry diagnosisEntry() {
        return new NavigationEntry(Verb.KNOW, "diagnosis.nav", DiagnosisPages.ROOT, 30);
    }

    @GetMapping(DiagnosisPages.ROOT)
    Screen home(@RequestParam(name = DiagnosisPages.PAGE, defaultValue = "1") String page) {
        List<DecisionSummary> frozen = decisions.list();
        return Screen.of(
                "diagnosis/home",
                new DiagnosisHome(
                        presets.list(),
                        places.findTerritory(),
                        frozen,
                        Pagination.pageAsked(page, DiagnosisHome.SIZE, frozen.size())));
    }

    @GetMapping(DiagnosisPages.WORKSHOP)
    Screen workshop(@RequestParam MultiValueMap<String, String> asked) {
        DesignForm form = forms.read(asked);
        if (asked.containsKey(DiagnosisPages.PRESET)) {
            return Screen.seeOther(preset(asked)
                    .map(preset ->
                            DiagnosisPages.workshop(preset.in(form.scope().id())))
                    .orElse(DiagnosisPages.ROOT));
        }
        Optional<Design> changed = changes.apply(asked, form.design());
        if (changed.isPresent()) {
            return Screen.seeOther(
                    isOnMap(asked) ? DiagnosisPages.map(changed.get()) : DiagnosisPages.workshop(changed.get()));
        }
        Diagnosis diagnosis = diagnoses.make(form.design());
        int page = Pagination.pageAsked(
                String.valueOf(asked.getFirst(DiagnosisPages.PAGE)),
                WorkshopPage.SIZE,
                diagnosis.ranking().size());
        return Screen.of(
                        "diagnosis/workshop",
                        new WorkshopPage(
                                diagnosis,
                                form.refused(),
                                form.scope(),
                                choices,
                                asked.containsKey(DiagnosisPages.INTERVALS)
                                        ? Optional.of(robustness.possibleRanks(diagnosis))
                                        : Optional.empty(),
                                whoAsks.may(
                                        Right.DECIDE_PRIORITIES, form.scope().id()),
                                maps,
                                isOnMap(asked),
                                page,
                                rows(asked)))
                .orFragment("diagnosis/ranking");
    }

    @GetMapping(DiagnosisPages.UNIT + "/{unit}")
    Screen unit(@PathVariable("unit") String written, @RequestParam MultiValueMap<String, String> asked) {
        DesignForm form = forms.read(asked);
        Diagnosis diagnosis = diagnoses.make(form.design());
        Place place = places.getPlace(written);
        Optional<Place> unit = diagnosis.findUnit(place.id());
        if (unit.isEmpty()) {
            return Screen.seeOther(DiagnosisPages.workshop(diagnosis.design()));
        }
        Optional<Ranked> ranked = diagnosis.find(place.id());
        return Screen.of(
                "diagnosis/unit",
                new UnitPage(
                        diagnosis,
                        form.scope(),
                        unit.get(),
                        ranked,
                        ranked.flatMap(
                                one -> robustness.possibleRanks(diagnosis).find(one)),
                        ranked.map(one -> new UnitSurroundings(diagnosis.design(), one, clusters.find(diagnosis)))));
    }

    /** All of a page, unless fewer are asked for. */
    private static int rows(MultiValueMap<String, String> asked) {
        String written = String.valueOf(asked.getFirst(DiagnosisPages.ROWS));
        return written.matches("[1-9]\\d?")
                ? Math.min(Integer.parseInt(written), WorkshopPage.SIZE)
                : WorkshopPage.SIZE;
    }

    private static boolean isOnMap(MultiValueMap<String, String> asked) {
        return DiagnosisPages.MAP.equals(asked.getFirst(DiagnosisPages.VIEW));
    }

    private Optional<Preset> preset(MultiValueMap<String, String> asked) {
        return Optional.ofNullable(asked.getFirst(DiagnosisPages.PRESET)).flatMap(presets::find);
    }
}
