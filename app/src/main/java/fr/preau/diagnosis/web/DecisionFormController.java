package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Diagnoses;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.decisions.PriorityDecisions;
import fr.preau.diagnosis.web.DecisionFormPage.Tried;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Place;
import fr.preau.ui.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Freezing a priority list. Nothing is kept before it is frozen: the form brings everything back each time. */
@Controller
@Access(Right.OPERATOR)
class DecisionFormController {

    private final DesignForms designs;
    private final Diagnoses diagnoses;
    private final PriorityDecisions decisions;
    private final Clock clock;

    DecisionFormController(DesignForms designs, Diagnoses diagnoses, PriorityDecisions decisions, Clock clock) {
        this.designs = designs;
        this.diagnoses = diagnoses;
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping(DecisionAddresses.NEW)
    Screen form(@RequestParam MultiValueMap<String, String> asked) {
        DesignForm design = designs.read(asked);
        Diagnosis diagnosis = diagnoses.make(design.design());
        return diagnosis.whyNone().isPresent()
                ? Screen.seeOther(DiagnosisPages.workshop(diagnosis.design()))
                : page(new DecisionFormPage(
                        diagnosis, design.scope(), DecisionForm.read(asked, today()), today(), Tried.NOTHING, false));
    }

    @PostMapping(DecisionAddresses.ROOT)
    Screen send(@RequestParam MultiValueMap<String, String> asked) {
        DesignForm design = designs.read(asked);
        Diagnosis diagnosis = diagnoses.make(design.design());
        if (diagnosis.whyNone().isPresent()) {
            return Screen.seeOther(DiagnosisPages.workshop(diagnosis.design()));
        }
        DecisionForm form = DecisionForm.read(asked, today());
        String back = asked.getFirst(DecisionFormPage.TAKE_BACK);
        if (back != null) {
            return again(diagnosis, design.scope(), form.takingBack(back), Tried.NOTHING, false);
        }
        if (DecisionFormPage.SET_ASIDE.equals(asked.getFirst(DecisionFormPage.ACTION))) {
            return (form.unitError() + form.reasonError()).isEmpty()
                    ? again(diagnosis, design.scope(), form.settingAside(), Tried.NOTHING, false)
                    : again(diagnosis, design.scope(), form, Tried.SETTING_ASIDE, false);
        }
        boolean outdated = !diagnosis.state().equals(asked.getFirst(DecisionFormPage.STATE));
        return form.isComplete(today()) && !outdated
                ? Screen.seeOther(DecisionAddresses.decision(freeze(diagnosis, form)))
                : again(diagnosis, design.scope(), form, Tried.FREEZING, outdated);
    }

    private UUID freeze(Diagnosis diagnosis, DecisionForm form) {
        var units = diagnosis.units().stream().map(Place::id).toList();
        return decisions
                .freeze(diagnosis, form.statement(), form.exclusionsAmong(units))
                .id();
    }

    private Screen again(Diagnosis diagnosis, Place scope, DecisionForm form, Tried tried, boolean outdated) {
        var page = new DecisionFormPage(diagnosis, scope, form, today(), tried, outdated);
        return tried == Tried.NOTHING ? page(page) : page(page).status(422);
    }

    private static Screen.Page page(DecisionFormPage page) {
        return Screen.of("diagnosis/freeze", page);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
