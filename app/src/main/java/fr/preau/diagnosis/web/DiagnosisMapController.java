package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Diagnoses;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.PossibleRanks;
import fr.preau.diagnosis.Robustness;
import fr.preau.diagnosis.Whereabouts;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.ui.MapLetters;
import fr.preau.ui.MapPoints;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/**
 * What the maps of a diagnosis are drawn from. Positions change with the places alone, so that a browser asks for them once; classes
 * change with each weight, and are a letter for each unit.
 */
@Controller
@Access(Right.PUBLIC)
class DiagnosisMapController {

    private final Diagnoses diagnoses;
    private final Robustness robustness;
    private final Whereabouts whereabouts;
    private final DesignForms forms;
    private final Places places;

    DiagnosisMapController(
            Diagnoses diagnoses, Robustness robustness, Whereabouts whereabouts, DesignForms forms, Places places) {
        this.diagnoses = diagnoses;
        this.robustness = robustness;
        this.whereabouts = whereabouts;
        this.forms = forms;
        this.places = places;
    }

    @GetMapping(MapPages.POSITIONS)
    ResponseEntity<MapPoints.Positions> positions(
            @RequestParam MultiValueMap<String, String> asked, WebRequest request) {
        String state = places.version();
        if (request.checkNotModified("\"" + state + "\"")) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        Design design = forms.read(asked).design();
        return ResponseEntity.ok(MapPositions.of(state, whereabouts.list(design.units(), design.scope())));
    }

    @GetMapping(MapPages.CLASSES)
    ResponseEntity<MapLetters.Answer> classes(@RequestParam MultiValueMap<String, String> asked) {
        Diagnosis diagnosis = diagnoses.make(forms.read(asked).design());
        Optional<PossibleRanks> possible = asked.containsKey(DiagnosisPages.INTERVALS)
                ? Optional.of(robustness.possibleRanks(diagnosis))
                : Optional.empty();
        return ResponseEntity.ok(PriorityMap.letters(diagnosis, possible));
    }

    @GetMapping(MapPages.CARD)
    ResponseEntity<MapPoints.Card> card(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(name = MapPages.NUMBER, defaultValue = "") String number) {
        Diagnosis diagnosis = diagnoses.make(forms.read(asked).design());
        return diagnosis.units().stream()
                .skip(place(number))
                .findFirst()
                .map(unit -> ResponseEntity.ok(card(diagnosis, unit)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Past all units where it is no number. */
    private static long place(String number) {
        return number.matches("\\d{1,9}") ? Long.parseLong(number) : Long.MAX_VALUE;
    }

    private static MapPoints.Card card(Diagnosis diagnosis, Place unit) {
        return new MapPoints.Card(
                unit.name(),
                diagnosis
                        .find(unit.id())
                        .map(ranked -> t(
                                "diagnosis.map.rank",
                                ranked.rank(),
                                diagnosis.ranking().size()))
                        .orElse(""),
                DiagnosisPages.unit(diagnosis.design(), unit),
                t("diagnosis.map.why"));
    }
}
