package fr.preau.ui.web;

import fr.preau.ui.Screen;
import fr.preau.ui.Theme;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Light or dark, for who runs no JavaScript. A GET: it changes nothing but the colours that this browser shows. */
@Controller
class ThemeController {

    private static final String PATH = "/apparence";

    /** The address that chooses a theme and comes back to {@code here}. */
    static String address(Theme theme, String here) {
        return PATH + "?theme=" + theme.slug() + "&retour=" + UriUtils.encode(here, StandardCharsets.UTF_8);
    }

    @GetMapping(PATH)
    Screen choose(
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(name = "retour", defaultValue = "/") String back,
            HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ThemeCookie.remembering(ThemeCookie.themeOf(theme)).toString());
        return Screen.seeOther(Screen.isOurs(back) ? back : "/");
    }
}
