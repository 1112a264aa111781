package fr.preau.ui.web;

import fr.preau.ui.Alert;
import fr.preau.ui.Component;
import fr.preau.ui.Tabs;
import java.util.List;
import java.util.Optional;

/**
 * Every component in every state.
 *
 * @param warning when the skin shown cannot be worn by this build
 */
public record GalleryView(Tabs skins, Optional<Alert> warning, List<Section> sections) {

    /**
     * A family of components.
     *
     * @param layout how its samples stand, one of the classes of {@code layout.css}
     */
    public record Section(String anchor, String title, String layout, List<Component> samples) {

        static Section of(String anchor, String title, String layout, Component... samples) {
            return new Section(anchor, title, layout, List.of(samples));
        }
    }
}
