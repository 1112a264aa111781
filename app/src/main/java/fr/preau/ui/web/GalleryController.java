package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import fr.preau.ui.Screen;
import fr.preau.ui.Skin;
import fr.preau.ui.Tabs;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows every component in every state and in both skins: read by who writes a screen, checked by axe. */
@Controller
class GalleryController {

    private static final String PATH = "/galerie";

    private final UiSettings settings;
    private final SkinFiles files;

    GalleryController(UiSettings settings, SkinFiles files) {
        this.settings = settings;
        this.files = files;
    }

    /**
     * @param skinName slug of a skin; the installation's own when there is none such
     */
    @GetMapping(PATH)
    Screen gallery(@RequestParam(name = "skin", defaultValue = "") String skinName, HttpServletRequest request) {
        Skin skin = Skin.ofSlug(skinName).orElse(settings.skin());
        Frames.wear(skin, request);
        return Screen.of("gallery/gallery", new GalleryView(skins(skin), warning(skin), sections()));
    }

    private Optional<Alert> warning(Skin skin) {
        return files.areBuilt(skin)
                ? Optional.empty()
                : Optional.of(Alert.warning(t("ui.gallery.skin.missing"))
                        .body(output -> output.writeUserContent(t("ui.gallery.skin.missingSentence"))));
    }

    private static Tabs skins(Skin shown) {
        Tabs tabs = Tabs.of(t("ui.gallery.skins"));
        for (Skin skin : Skin.values()) {
            tabs = tabs.with(t("ui.gallery.skin." + skin.slug()), PATH + "?skin=" + skin.slug(), skin == shown);
        }
        return tabs;
    }

    private static List<GalleryView.Section> sections() {
        return List.of(
                FormSamples.buttons(),
                FormSamples.fields(),
                NavigationSamples.section(),
                MessageSamples.section(),
                MessageSamples.badges(),
                FigureSamples.tiles(),
                FigureSamples.tables(),
                DrawingSamples.charts(),
                DrawingSamples.comparisons(),
                DrawingSamples.heat(),
                DrawingSamples.map());
    }
}
