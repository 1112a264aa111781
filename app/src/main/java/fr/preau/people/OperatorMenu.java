package fr.preau.people;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.AccountMenu;
import fr.preau.ui.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The operator's way to the page that says so, and out. */
@Component
class OperatorMenu implements AccountMenu {

    private final Operator operator;

    OperatorMenu(Operator operator) {
        this.operator = operator;
    }

    @Override
    public List<Link> linksFor(HttpServletRequest request) {
        return operator.isAsking()
                ? List.of(new Link(t("people.menu.operator"), OperatorController.ADDRESS))
                : List.of();
    }
}
