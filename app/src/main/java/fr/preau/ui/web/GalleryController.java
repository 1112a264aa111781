package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Screen;
import fr.preau.ui.Skin;
import fr.preau.ui.Tabs;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows every component in every state and in both skins: read by who writes a screen, checked by axe. */
@Controller
class GalleryController {

    private static final String PATH = "/galerie";

    private final UiSettings settings;

    GalleryController(UiSettings settings) {
        this.settings = settings;
    }

    /**
     * @param skinName slug of a skin; the installation's own when there is none such
     */
    @GetMapping(PATH)
    Screen gallery(@RequestParam(name = "skin", defaultValue = "") String skinName, HttpServletRequest request) {
        Skin skin = Skin.ofSlug(skinName).orElse(settings.skin());
        Frames.wear(skin, request);
        return Screen.of("gallery/gallery", new GalleryView(skins(skin), sections()));
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
                DrawingSamples.map());
    }
}
