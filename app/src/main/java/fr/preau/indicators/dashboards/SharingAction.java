package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import java.util.Arrays;
import java.util.Optional;

/** What changes who reads a dashboard. */
enum SharingAction {
    SHARE("partager"),
    KEEP("garder"),
    PUBLISH("publier"),
    REVOKE("retirer");

    private final String slug;

    SharingAction(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    String label() {
        return t("indicators.dashboard.sharing." + slug);
    }

    static Optional<SharingAction> find(String slug) {
        return Arrays.stream(values())
                .filter(action -> action.slug.equals(slug))
                .findFirst();
    }
}
