package fr.preau.ui.web;

import fr.preau.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that the law asks of every public site. */
@Controller
class HousePages {

    private final House house;

    HousePages(House house) {
        this.house = house;
    }

    @GetMapping("/accessibilite")
    Screen accessibility() {
        return Screen.of("ui/pages/accessibility", house.identity());
    }

    @GetMapping("/mentions-legales")
    Screen legalNotice() {
        return Screen.of("ui/pages/legal-notice", house.identity());
    }
}
