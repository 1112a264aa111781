package fr.preau.ui.web;

import fr.preau.ui.AccountMenu;
import fr.preau.ui.FooterLink;
import fr.preau.ui.HomeTerritory;
import fr.preau.ui.Identity;
import fr.preau.ui.Link;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.NavigationGroup;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all frames have in common: who runs the house, and what its modules contribute to the header. */
@Component
class House {

    private final Templates templates;
    private final Assets assets;
    private final Identity identity;
    private final ObjectProvider<NavigationEntry> entries;
    private final ObjectProvider<AccountMenu> accountMenus;
    private final ObjectProvider<FooterLink> footerLinks;
    private final ObjectProvider<HomeTerritory> homeTerritory;

    House(
            Templates templates,
            Assets assets,
            UiSettings settings,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<AccountMenu> accountMenus,
            ObjectProvider<FooterLink> footerLinks,
            ObjectProvider<HomeTerritory> homeTerritory) {
        this.templates = templates;
        this.assets = assets;
        this.identity = settings.asIdentity();
        this.entries = entries;
        this.accountMenus = accountMenus;
        this.footerLinks = footerLinks;
        this.homeTerritory = homeTerritory;
    }

    Templates templates() {
        return templates;
    }

    Assets assets() {
        return assets;
    }

    Identity identity() {
        return identity;
    }

    List<NavigationGroup> navigation(String path) {
        return NavigationGroup.listOf(entries.stream().toList(), path);
    }

    Optional<Link> homeTerritory() {
        return homeTerritory.stream().findFirst().flatMap(HomeTerritory::homeTerritory);
    }

    List<Link> footerLinks() {
        return footerLinks.stream()
                .sorted(Comparator.comparingInt(FooterLink::order))
                .map(link -> new Link(link.label(), link.address()))
                .toList();
    }

    List<Link> accountLinks(HttpServletRequest request) {
        return accountMenus
                .orderedStream()
                .flatMap(menu -> menu.linksFor(request).stream())
                .toList();
    }
}
