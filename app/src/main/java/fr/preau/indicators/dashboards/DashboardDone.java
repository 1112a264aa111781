package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import fr.preau.ui.Screen;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was just done, told once. */
enum DashboardDone {
    ADDED,
    COPIED,
    /** Made of a file. */
    READ,
    CHANGED,
    SHARED,
    KEPT,
    PUBLISHED,
    REVOKED,
    FOLLOWED,
    LEFT,
    REMOVED,
    /** Nothing: somebody changed it meanwhile. */
    CHANGED_MEANWHILE;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Screen.SeeOther at(String address) {
        return Screen.seeOther(address + "?" + DashboardAddresses.DONE + "=" + slug());
    }

    Alert alert() {
        String words = t("indicators.dashboard.done." + slug());
        return this == CHANGED_MEANWHILE ? Alert.warning(words) : Alert.success(words);
    }

    static Optional<DashboardDone> find(String slug) {
        return Arrays.stream(values()).filter(done -> done.slug().equals(slug)).findFirst();
    }
}
