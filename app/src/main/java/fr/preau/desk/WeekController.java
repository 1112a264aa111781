package fr.preau.desk;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where one begins. */
@Controller
@Access(Right.SIGNED_IN)
class WeekController {

    private final Owner owner;
    private final Weeks weeks;

    WeekController(Owner owner, Weeks weeks) {
        this.owner = owner;
        this.weeks = weeks;
    }

    @GetMapping(DeskPages.WEEK)
    Screen show() {
        return owner.answer(person -> Screen.of("desk/week", weeks.of(person)));
    }
}
