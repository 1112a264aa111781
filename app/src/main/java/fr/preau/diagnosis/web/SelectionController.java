package fr.preau.diagnosis.web;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a pilot chooses under a number of places and rules of equity. Everything stands in the address. */
@Controller
@Access(Right.PUBLIC)
class SelectionController {

    private final SelectionForms forms;

    SelectionController(SelectionForms forms) {
        this.forms = forms;
    }

    /** What a form sent with empty fields, or to take a condition away, is shown at the address that says the same without them. */
    @GetMapping(SelectionPages.ROOT)
    Screen selection(@RequestParam MultiValueMap<String, String> asked) {
        SelectionPage page = forms.read(SelectionChanges.apply(asked));
        boolean changed = page.form().typed() || asked.containsKey(SelectionChanges.REMOVED);
        return changed && page.refused().isEmpty()
                ? Screen.seeOther(page.address())
                : Screen.of("diagnosis/selection", page).orFragment("diagnosis/selection-result");
    }
}
