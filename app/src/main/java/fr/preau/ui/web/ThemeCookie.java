package fr.preau.ui.web;

import fr.preau.ui.Theme;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The reader's choice of light or dark, kept by the browser; it identifies nobody and needs no consent. */
final class ThemeCookie {

    private static final String NAME = "theme";

    private ThemeCookie() {}

    static Theme themeOf(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Theme.SYSTEM : themeOf(cookie.getValue());
    }

    /** The system's choice when the slug is unknown. */
    static Theme themeOf(String slug) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.slug().equals(slug))
                .findFirst()
                .orElse(Theme.SYSTEM);
    }

    /** Set from the page too, by {@code theme.js}: hence not HttpOnly. */
    static ResponseCookie remembering(Theme theme) {
        return ResponseCookie.from(NAME, theme.slug())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .build();
    }
}
