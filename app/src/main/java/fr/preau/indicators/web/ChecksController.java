package fr.preau.indicators.web;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.checks.CheckCode;
import fr.preau.indicators.checks.FailedChecks;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Pagination;
import fr.preau.ui.Screen;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The publication checks for the operator, who alone may see a value that is withheld. */
@Controller
@Access(Right.READ_CHECKS)
class ChecksController {

    private final Catalogue catalogue;
    private final FailedChecks checks;

    ChecksController(Catalogue catalogue, FailedChecks checks) {
        this.catalogue = catalogue;
        this.checks = checks;
    }

    @GetMapping(ChecksPage.ADDRESS)
    Screen checks(
            @RequestParam(name = ChecksPage.RULE, defaultValue = "") String rule,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        Optional<CheckCode> chosen = Arrays.stream(CheckCode.values())
                .filter(code -> code.code().equals(rule))
                .findFirst();
        Map<CheckCode, FailedChecks.Tally> tallies = checks.tally();
        long total = ChecksPage.total(tallies, chosen);
        int number = Pagination.pageAsked(page, ChecksPage.SIZE, total);
        return Screen.of(
                "indicators/checks",
                new ChecksPage(
                        catalogue,
                        tallies,
                        chosen,
                        checks.list(chosen, ChecksPage.SIZE, (number - 1L) * ChecksPage.SIZE),
                        number));
    }
}
