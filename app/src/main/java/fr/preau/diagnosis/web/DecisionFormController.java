package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Diagnoses;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.decisions.PriorityDecisions;
import fr.preau.diagnosis.selection.SelectionTerms;
import fr.preau.diagnosis.web.DecisionFormPage.Tried;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
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
@Access(Right.DECIDE_PRIORITIES)
class DecisionFormController {

    private final DesignForms designs;
    private final SelectionForms selections;
    private final Diagnoses diagnoses;
    private final PriorityDecisions decisions;
    private final WhoAsks whoAsks;
    private final Clock clock;

    DecisionFormController(
            DesignForms designs,
            SelectionForms selections,
            Diagnoses diagnoses,
            PriorityDecisions decisions,
            WhoAsks whoAsks,
            Clock clock) {
        this.designs = designs;
        this.selections = selections;
        this.diagnoses = diagnoses;
        this.decisions = decisions;
        this.whoAsks = whoAsks;
        this.clock = clock;
    }

    @GetMapping(DecisionAddresses.NEW)
    Screen form(@RequestParam MultiValueMap<String, String> asked) {
        ToFreeze what = read(asked);
        asked.set(DecisionForm.NUMBER, decisions.number().toString());
        return what.isPossible()
                ? again(what, DecisionForm.read(asked, today()), Tried.NOTHING, false)
                : Screen.seeOther(what.origin());
    }

    @PostMapping(DecisionAddresses.ROOT)
    Screen send(@RequestParam MultiValueMap<String, String> asked) {
        ToFreeze what = read(asked);
        if (!what.isPossible()) {
            return Screen.seeOther(what.origin());
        }
        DecisionForm form = DecisionForm.read(asked, today());
        if (asked.containsKey(DecisionFormPage.TAKE_BACK)) {
            String back = asked.getFirst(DecisionFormPage.TAKE_BACK);
            return again(what, form.takingBack(String.valueOf(back)), Tried.NOTHING, false);
        }
        return switch (String.valueOf(asked.getFirst(DecisionFormPage.ACTION))) {
            case DecisionFormPage.SET_ASIDE -> setAside(what, form);
            case DecisionFormPage.FREEZE -> freeze(what, form, asked.getFirst(DecisionFormPage.STATE));
            default -> again(what, form, Tried.NOTHING, false);
        };
    }

    /** A selection where the address says for how many places, else the classes of a ranking. */
    private ToFreeze read(MultiValueMap<String, String> asked) {
        DesignForm design = designs.read(asked);
        whoAsks.require(Right.DECIDE_PRIORITIES, design.scope().id());
        return new ToFreeze(
                design,
                diagnoses.make(design.design()),
                asked.containsKey(SelectionTerms.PLACES) ? Optional.of(selections.read(asked)) : Optional.empty());
    }

    private Screen setAside(ToFreeze what, DecisionForm form) {
        Optional<Ranked> unit = new SelectionUnits(what.diagnosis().ranking()).find(form.unit());
        return unit.isPresent() && form.reasonError().isEmpty()
                ? again(what, form.settingAside(unit.get().unit().id()), Tried.NOTHING, false)
                : again(what, unit.isPresent() ? form : form.withoutUnit(), Tried.SETTING_ASIDE, false);
    }

    /** @param read the state of what is frozen that the operator has read */
    private Screen freeze(ToFreeze what, DecisionForm form, @Nullable String read) {
        boolean outdated = !what.state().equals(read);
        Optional<UUID> number = form.findNumber();
        if (outdated || number.isEmpty() || !form.isComplete(today())) {
            return again(what, form, Tried.FREEZING, outdated);
        }
        var units = what.diagnosis().units().stream().map(Place::id).toList();
        decisions.freeze(
                number.get(),
                what.diagnosis(),
                form.statement(),
                form.exclusionsAmong(units),
                what.selection().flatMap(SelectionPage::recorded));
        return Screen.seeOther(DecisionAddresses.decision(number.get()));
    }

    private Screen again(ToFreeze what, DecisionForm form, Tried tried, boolean outdated) {
        var page = new DecisionFormPage(what, form, today(), tried, outdated);
        return tried == Tried.NOTHING ? page(page) : page(page).status(422);
    }

    private static Screen.Page page(DecisionFormPage page) {
        return Screen.of("diagnosis/freeze", page);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
