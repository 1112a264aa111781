package fr.preau.imports.web;

import fr.preau.people.Operator;
import fr.preau.ui.AccountMenu;
import fr.preau.ui.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The operator's way to the imports. */
@Component
class ImportsMenu implements AccountMenu {

    private final Operator operator;

    ImportsMenu(Operator operator) {
        this.operator = operator;
    }

    @Override
    public List<Link> linksFor(HttpServletRequest request) {
        return operator.isAsking() ? List.of(Addresses.history()) : List.of();
    }
}
