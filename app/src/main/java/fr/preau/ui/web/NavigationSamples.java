package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.ChipFilters;
import fr.preau.ui.Pagination;
import fr.preau.ui.Stepper;
import fr.preau.ui.Tabs;
import fr.preau.ui.web.GalleryView.Section;
import java.util.List;
import java.util.Optional;

/** What leads elsewhere, for the gallery. */
final class NavigationSamples {

    private static final String HERE = "/galerie";

    private NavigationSamples() {}

    static Section section() {
        return Section.of(
                "navigation-samples",
                t("ui.gallery.navigation"),
                "stack",
                Tabs.of(t("ui.gallery.tabs"))
                        .with(t("ui.gallery.tabs.map"), HERE, false)
                        .with(t("ui.gallery.tabs.list"), HERE, true)
                        .with(t("ui.gallery.tabs.history"), HERE, false),
                ChipFilters.of(t("ui.gallery.chips"))
                        .with(t("ui.map.primary"), "302", HERE, true)
                        .with(t("ui.map.lowerSecondary"), "31", HERE, false)
                        .with(t("ui.map.upperSecondary"), "", HERE, false),
                Pagination.ofPage(1, 25, 353, page -> HERE).label(t("ui.gallery.pages.first")),
                Pagination.ofPage(3, 25, 353, page -> HERE),
                Pagination.between(1, 12, 12, Optional.empty(), Optional.empty())
                        .label(t("ui.gallery.pages.alone")),
                new Stepper(
                        t("ui.gallery.steps"),
                        List.of(t("ui.gallery.steps.file"), t("ui.gallery.steps.check"), t("ui.gallery.steps.load")),
                        2));
    }
}
