package fr.preau.imports.web;

import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.ui.AccountMenu;
import fr.preau.ui.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the imports, for who may load files. */
@Component
class ImportsMenu implements AccountMenu {

    private final WhoAsks whoAsks;

    ImportsMenu(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @Override
    public List<Link> linksFor(HttpServletRequest request) {
        return whoAsks.may(Right.IMPORT_DATA) ? List.of(Addresses.history()) : List.of();
    }
}
