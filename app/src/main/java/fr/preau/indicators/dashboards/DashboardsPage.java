package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import fr.preau.ui.Badge;
import fr.preau.ui.Button;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ItemList;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dashboards that who asks may read.
 *
 * @param models those that ship with the product, by code
 * @param names of the places that they are about
 */
public record DashboardsPage(
        Map<String, Dashboard> models,
        List<KeptDashboard> own,
        List<KeptDashboard> shared,
        Map<PlaceId, String> names,
        boolean mayCompose,
        Optional<DashboardDone> done) {

    public DashboardsPage {
        models = Map.copyOf(models);
        own = List.copyOf(own);
        shared = List.copyOf(shared);
        names = Map.copyOf(names);
    }

    public Optional<Alert> alert() {
        return done.map(DashboardDone::alert);
    }

    public ItemList modelList() {
        return ItemList.of(models.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> ItemList.Item.link(entry.getValue().title(), DashboardAddresses.model(entry.getKey()))
                        .note(entry.getValue().lead()))
                .toList());
    }

    public ItemList ownList() {
        return ItemList.of(own.stream().map(this::item).toList())
                .whenEmpty(EmptyState.of(t("indicators.dashboards.none"), t("indicators.dashboards.none.sentence"))
                        .action(Button.link(t("indicators.dashboards.new"), DashboardAddresses.NEW)));
    }

    public boolean hasShared() {
        return !shared.isEmpty();
    }

    public ItemList sharedList() {
        return ItemList.of(shared.stream().map(this::item).toList());
    }

    private ItemList.Item item(KeptDashboard dashboard) {
        var content = dashboard.content();
        var item = ItemList.Item.link(content.title(), DashboardAddresses.dashboard(dashboard.id()))
                .note(t(
                        "indicators.dashboards.item",
                        names.getOrDefault(content.place(), content.place().toString()),
                        content.tiles().size()));
        if (dashboard.link().isPresent()) {
            return item.badge(Badge.of(t("indicators.dashboards.public")));
        }
        return dashboard.shared() ? item.badge(Badge.of(t("indicators.dashboards.shared"))) : item;
    }

    public Button fromFile() {
        return Button.link(t("indicators.dashboard.file.title"), DashboardAddresses.FILE)
                .second();
    }

    public String newAddress() {
        return DashboardAddresses.NEW;
    }
}
