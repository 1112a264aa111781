package fr.preau.ui.web;

import fr.preau.ui.AccountMenu;
import fr.preau.ui.HomeTerritory;
import fr.preau.ui.Identity;
import fr.preau.ui.Link;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.NavigationGroup;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all frames have in common: who runs the house, and what its modules contribute to the header. */
@Component
class House {

    private final Templates templates;
    private final Assets assets;
    private final UiSettings settings;
    private final ObjectProvider<NavigationEntry> entries;
    private final ObjectProvider<AccountMenu> accountMenus;
    private final ObjectProvider<HomeTerritory> homeTerritory;

    House(
            Templates templates,
            Assets assets,
            UiSettings settings,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<AccountMenu> accountMenus,
            ObjectProvider<HomeTerritory> homeTerritory) {
        this.templates = templates;
        this.assets = assets;
        this.settings = settings;
        this.entries = entries;
        this.accountMenus = accountMenus;
        this.homeTerritory = homeTerritory;
    }

    Templates templates() {
        return templates;
    }

    Assets assets() {
        return assets;
    }

    Identity identity() {
        return settings.identity();
    }

    List<NavigationGroup> navigation(String path) {
        return NavigationGroup.listOf(entries.stream().toList(), path);
    }

    Optional<Link> homeTerritory() {
        return homeTerritory.stream().findFirst().flatMap(HomeTerritory::homeTerritory);
    }

    List<Link> accountLinks(HttpServletRequest request) {
        return accountMenus
                .orderedStream()
                .flatMap(menu -> menu.linksFor(request).stream())
                .toList();
    }
}
