package fr.preau.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a cache may keep of an answer that does not say so itself: a public page may be kept and checked again at each use; what is
 * answered to a session is kept nowhere.
 */
class CachePolicy implements HeaderWriter {

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        boolean personal = hasSession(request) || response.containsHeader(HttpHeaders.SET_COOKIE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, personal ? "no-store" : "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }

    /** The cookie alone is enough to know, and reading it costs no query. */
    private static boolean hasSession(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(SessionConfiguration.COOKIE));
    }
}
