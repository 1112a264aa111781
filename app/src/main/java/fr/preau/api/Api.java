package fr.preau.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.NativeWebRequest;

/** Where the doors for programs stand. */
final class Api {

    static final String ROOT = "/api/";

    private Api() {}

    static boolean isAskedBy(NativeWebRequest request) {
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        return servlet != null && servlet.getRequestURI().startsWith(ROOT);
    }
}
