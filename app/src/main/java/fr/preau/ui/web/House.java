package fr.preau.ui.web;

import fr.preau.ui.AccountMenu;
import fr.preau.ui.FooterLink;
import fr.preau.ui.HomeTerritory;
import fr.preau.ui.Identity;
import fr.preau.ui.Link;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.NavigationGroup;
import fr.preau.ui.PagePart;
import fr.preau.ui.PageTool;
import fr.preau.ui.Reminder;
import fr.preau.ui.Reminding;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What all frames have in common: who runs the house, and what its modules contribute to the header. */
@Component
class House {

    private final Templates templates;
    private final Assets assets;
    private final Identity identity;
    // Looked for at the first page, for a module may itself ask for the house; then kept, for looking is slow.
    private final Supplier<List<NavigationEntry>> entries;
    private final Supplier<List<AccountMenu>> accountMenus;
    private final Supplier<List<Reminding>> reminding;
    private final Supplier<List<PageTool>> tools;
    private final Supplier<List<PagePart>> parts;
    private final Supplier<List<Link>> footerLinks;
    private final Supplier<Optional<HomeTerritory>> homeTerritory;

    House(
            Templates templates,
            Assets assets,
            UiSettings settings,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<AccountMenu> accountMenus,
            ObjectProvider<Reminding> reminding,
            ObjectProvider<PageTool> tools,
            ObjectProvider<PagePart> parts,
            ObjectProvider<FooterLink> footerLinks,
            ObjectProvider<HomeTerritory> homeTerritory) {
        this.templates = templates;
        this.assets = assets;
        this.identity = settings.asIdentity();
        this.entries = SingletonSupplier.of(() -> entries.stream().toList());
        this.accountMenus =
                SingletonSupplier.of(() -> accountMenus.orderedStream().toList());
        this.reminding = SingletonSupplier.of(() -> reminding.orderedStream().toList());
        this.tools = SingletonSupplier.of(() -> tools.orderedStream().toList());
        this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
        this.footerLinks = SingletonSupplier.of(() -> inOrder(footerLinks.stream()));
        this.homeTerritory = SingletonSupplier.of(() -> homeTerritory.stream().findFirst());
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
        return NavigationGroup.listOf(entries.get(), path);
    }

    Optional<Link> homeTerritory() {
        return homeTerritory.get().flatMap(HomeTerritory::homeTerritory);
    }

    List<Link> footerLinks() {
        return footerLinks.get();
    }

    List<PageTool.Tool> tools(HttpServletRequest request, String title) {
        return tools.get().stream()
                .flatMap(tool -> tool.toolFor(request, title).stream())
                .toList();
    }

    List<PagePart.Part> parts(String path) {
        return parts.get().stream().flatMap(part -> part.partFor(path).stream()).toList();
    }

    private static List<Link> inOrder(Stream<FooterLink> links) {
        return links.sorted(Comparator.comparingInt(FooterLink::order))
                .map(link -> new Link(link.label(), link.address()))
                .toList();
    }

    List<Link> accountLinks(HttpServletRequest request) {
        return accountMenus.get().stream()
                .flatMap(menu -> menu.linksFor(request).stream())
                .toList();
    }

    List<Reminder> reminders(HttpServletRequest request) {
        return reminding.get().stream()
                .flatMap(each -> each.reminderFor(request).stream())
                .toList();
    }
}
