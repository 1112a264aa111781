package fr.preau.indicators.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.ui.AccountMenu;
import fr.preau.ui.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The operator's way to the publication checks. */
@Component
class ChecksMenu implements AccountMenu {

    private final WhoAsks whoAsks;

    ChecksMenu(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @Override
    public List<Link> linksFor(HttpServletRequest request) {
        return whoAsks.may(Right.READ_CHECKS)
                ? List.of(new Link(t("indicators.checks.title"), ChecksPage.ADDRESS))
                : List.of();
    }
}
