package fr.preau.indicators.entry;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Operator;
import fr.preau.ui.AccountMenu;
import fr.preau.ui.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The operator's way to typing values. */
@Component
class EntryMenu implements AccountMenu {

    private final Operator operator;

    EntryMenu(Operator operator) {
        this.operator = operator;
    }

    @Override
    public List<Link> linksFor(HttpServletRequest request) {
        return operator.isAsking() ? List.of(new Link(t("indicators.entry.title"), EntryPages.ROOT)) : List.of();
    }
}
