package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.BadSetting;
import fr.preau.ui.Skin;
import org.springframework.stereotype.Component;

/** Knows whether the files of a skin are part of this build: those of the State's design system are only on demand. */
@Component
class SkinFiles {

    private static final String STATE_STYLES = "lib/dsfr/dsfr.min.css";

    private final Assets assets;

    SkinFiles(Assets assets, UiSettings settings) {
        this.assets = assets;
        if (!areBuilt(settings.skin())) {
            throw new BadSetting(t("ui.setting.skin"), t("ui.setting.skinAdvice"));
        }
    }

    final boolean areBuilt(Skin skin) {
        return skin != Skin.DSFR || assets.has(STATE_STYLES);
    }
}
