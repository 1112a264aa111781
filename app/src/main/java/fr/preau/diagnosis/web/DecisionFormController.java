package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Diagnoses;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.decisions.PriorityDecisions;
import fr.preau.diagnosis.web.DecisionFormPage.Tried;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Place;
import fr.preau.ui.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        asked.set(DecisionForm.NUMBER, decisions.number().toString());
        return cannotFreeze(design, diagnosis)
                ? Screen.seeOther(DiagnosisPages.workshop(diagnosis.design()))
                : again(diagnosis, design, DecisionForm.read(asked, today()), Tried.NOTHING, false);
    }

    @PostMapping(DecisionAddresses.ROOT)
    Screen send(@RequestParam MultiValueMap<String, String> asked) {
        DesignForm design = designs.read(asked);
        Diagnosis diagnosis = diagnoses.make(design.design());
        if (cannotFreeze(design, diagnosis)) {
            return Screen.seeOther(DiagnosisPages.workshop(diagnosis.design()));
        }
        DecisionForm form = DecisionForm.read(asked, today());
        if (asked.containsKey(DecisionFormPage.TAKE_BACK)) {
            String back = asked.getFirst(DecisionFormPage.TAKE_BACK);
            return again(diagnosis, design, form.takingBack(String.valueOf(back)), Tried.NOTHING, false);
        }
        return switch (String.valueOf(asked.getFirst(DecisionFormPage.ACTION))) {
            case DecisionFormPage.SET_ASIDE -> setAside(diagnosis, design, form);
            case DecisionFormPage.FREEZE -> freeze(diagnosis, design, form, asked.getFirst(DecisionFormPage.STATE));
            default -> again(diagnosis, design, form, Tried.NOTHING, false);
        };
    }

    /** There is nothing to freeze, or something of what was asked was left out: the workshop says what. */
    private static boolean cannotFreeze(DesignForm design, Diagnosis diagnosis) {
        return diagnosis.whyNone().isPresent() || !design.refused().isEmpty();
    }

    private Screen setAside(Diagnosis diagnosis, DesignForm design, DecisionForm form) {
        Optional<Ranked> unit = new SelectionUnits(diagnosis.ranking()).find(form.unit());
        return unit.isPresent() && form.reasonError().isEmpty()
                ? again(diagnosis, design, form.settingAside(unit.get().unit().id()), Tried.NOTHING, false)
                : again(diagnosis, design, unit.isPresent() ? form : form.withoutUnit(), Tried.SETTING_ASIDE, false);
    }

    /** @param read the state of the figures that the operator has read */
    private Screen freeze(Diagnosis diagnosis, DesignForm design, DecisionForm form, @Nullable String read) {
        boolean outdated = !diagnosis.state().equals(read);
        Optional<UUID> number = form.findNumber();
        if (outdated || number.isEmpty() || !form.isComplete(today())) {
            return again(diagnosis, design, form, Tried.FREEZING, outdated);
        }
        var units = diagnosis.units().stream().map(Place::id).toList();
        decisions.freeze(number.get(), diagnosis, form.statement(), form.exclusionsAmong(units));
        return Screen.seeOther(DecisionAddresses.decision(number.get()));
    }

    private Screen again(Diagnosis diagnosis, DesignForm design, DecisionForm form, Tried tried, boolean outdated) {
        var page = new DecisionFormPage(diagnosis, design.scope(), form, today(), tried, outdated);
        return tried == Tried.NOTHING ? page(page) : page(page).status(422);
    }

    private static Screen.Page page(DecisionFormPage page) {
        return Screen.of("diagnosis/freeze", page);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
