package fr.preau.api;

import fr.preau.people.Access;
import fr.preau.people.Right;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Where every request that got no answer ends, whoever refused it: a program reads a problem, a person a page that helps. Neither sees
 * our insides.
 */
@Controller
@Access(Right.PUBLIC)
class ErrorDoor implements ErrorController {

    private final ErrorAttributes errors;

    ErrorDoor(ErrorAttributes errors) {
        this.errors = errors;
    }

    /** Answers a screen, or the entity of a problem. */
    @RequestMapping("${server.error.path:/error}")
    Object explain(HttpServletRequest request, HttpServletResponse response) {
        RefusedRequest refused = RefusedRequest.of(request, failureOf(request));
        if (refused.status().is5xxServerError()) {
            forgetWhoAsks();
        }
        return refused.isForPrograms()
                ? Problems.of(refused)
                : ErrorPages.of(refused, response.getHeader(HttpHeaders.RETRY_AFTER));
    }

    /** Knowing it may take the very database that is out of order. */
    private static void forgetWhoAsks() {
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }

    private @Nullable Throwable failureOf(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof Throwable denied
                ? denied
                : errors.getError(new ServletWebRequest(request));
    }
}
