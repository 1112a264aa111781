package fr.preau.indicators.grist;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.ui.AccountMenu;
import fr.preau.ui.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the tables of Grist, for who may load files. */
@Component
class GristMenu implements AccountMenu {

    private final WhoAsks whoAsks;

    GristMenu(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @Override
    public List<Link> linksFor(HttpServletRequest request) {
        return whoAsks.may(Right.IMPORT_DATA)
                ? List.of(new Link(t("indicators.grist.list"), GristPages.ROOT))
                : List.of();
    }
}
