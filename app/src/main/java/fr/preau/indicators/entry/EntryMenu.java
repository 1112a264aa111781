package fr.preau.indicators.entry;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.ui.AccountMenu;
import fr.preau.ui.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to typing values, for who may. */
@Component
class EntryMenu implements AccountMenu {

    private final WhoAsks whoAsks;

    EntryMenu(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @Override
    public List<Link> linksFor(HttpServletRequest request) {
        return whoAsks.may(Right.ENTER_OBSERVATIONS)
                ? List.of(new Link(t("indicators.entry.title"), EntryPages.ROOT))
                : List.of();
    }
}
