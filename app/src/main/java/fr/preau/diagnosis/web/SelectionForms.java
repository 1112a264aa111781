package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Diagnoses;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.selection.Groupings;
import fr.preau.diagnosis.selection.Selections;
import fr.preau.diagnosis.selection.UnitGroups;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads selections from addresses, for the page and for the files, and asks for what comes of them. */
@Component
class SelectionForms {

    private final DesignForms designs;
    private final Diagnoses diagnoses;
    private final UnitGroups groups;
    private final Selections selections;
    private final WhoAsks whoAsks;

    SelectionForms(
            DesignForms designs, Diagnoses diagnoses, UnitGroups groups, Selections selections, WhoAsks whoAsks) {
        this.designs = designs;
        this.diagnoses = diagnoses;
        this.groups = groups;
        this.selections = selections;
        this.whoAsks = whoAsks;
    }

    SelectionPage read(MultiValueMap<String, String> asked) {
        DesignForm design = designs.read(asked);
        Diagnosis diagnosis = diagnoses.make(design.design());
        String number = String.valueOf(asked.getFirst(DiagnosisPages.PAGE));
        if (diagnosis.ranking().isEmpty()) {
            return new SelectionPage(
                    diagnosis, design, SelectionForm.NONE, Groupings.NONE, Optional.empty(), false, number);
        }
        Groupings groupings = groups.of(diagnosis);
        SelectionForm form = SelectionForm.read(asked, diagnosis, groupings);
        return new SelectionPage(
                diagnosis,
                design,
                form,
                groupings,
                Optional.of(selections.choose(diagnosis, form.terms())),
                whoAsks.may(Right.DECIDE_PRIORITIES, design.scope().id()),
                number);
    }
}
