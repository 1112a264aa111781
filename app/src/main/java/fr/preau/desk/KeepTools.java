package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Button;
import fr.preau.ui.Icon;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands beside the title of a page.
 *
 * @param favourite number of the favourite that this page is already
 * @param following empty where the page is not that of a place
 */
public record KeepTools(String address, String title, Optional<UUID> favourite, Optional<Following> following) {

    public String action() {
        return favourite.map(DeskPages::dropping).orElse(DeskPages.FAVOURITES);
    }

    public Button star() {
        return favourite.isPresent()
                ? Button.submit(t("desk.unstar")).quiet().icon(Icon.STARRED)
                : Button.submit(t("desk.star")).quiet().icon(Icon.STAR);
    }
}
