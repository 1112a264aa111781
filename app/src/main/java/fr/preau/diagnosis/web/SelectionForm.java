package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.selection.Groupings;
import fr.preau.diagnosis.selection.SelectionTerms;
import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * Terms as an address or a form says them, with what was wrong in them.
 *
 * @param refused why some of what was asked is left out, in words
 * @param typed whether a form sent them, with fields that were left empty
 * @param rule the last rule that was refused, so that it can be mended
 * @param unit the last unit whose fate was refused
 */
record SelectionForm(SelectionTerms terms, List<String> refused, boolean typed, Draft rule, Draft unit) {

    /**
     * What was typed and refused.
     *
     * @param subject a group or a unit
     * @param choice a sense or a fate
     * @param words a number or a reason
     */
    record Draft(String subject, String choice, String words) {

        static final Draft EMPTY = new Draft("", "", "");

        boolean isEmpty() {
            return equals(EMPTY);
        }
    }

    /** Where there is nothing to choose from. */
    static final SelectionForm NONE =
            new SelectionForm(new SelectionTerms(1, List.of(), List.of()), List.of(), false, Draft.EMPTY, Draft.EMPTY);

    SelectionForm {
        refused = List.copyOf(refused);
    }

    /** @param diagnosis one that has a ranking */
    static SelectionForm read(MultiValueMap<String, String> asked, Diagnosis diagnosis, Groupings groupings) {
        return new SelectionReader(asked, diagnosis, groupings).read();
    }
}
