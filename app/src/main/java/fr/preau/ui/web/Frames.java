package fr.preau.ui.web;

import fr.preau.ui.Frame;
import fr.preau.ui.Skin;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Makes the frame of a request. */
@Component
class Frames {

    private static final String SKIN = Frames.class.getName() + ".skin";

    private final House house;
    private final UiSettings settings;

    Frames(House house, UiSettings settings) {
        this.house = house;
        this.settings = settings;
    }

    Frame frameFor(HttpServletRequest request) {
        Skin skin = request.getAttribute(SKIN) instanceof Skin asked ? asked : settings.skin();
        return new RequestFrame(request, house, skin, ThemeCookie.themeOf(request));
    }

    /** Draws this one request in another skin than the installation's: the gallery shows both. */
    static void wear(Skin skin, HttpServletRequest request) {
        request.setAttribute(SKIN, skin);
    }
}
