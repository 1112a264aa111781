package fr.preau.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A request that got no answer, as the container hands it over to be explained.
 *
 * @param path what was asked for, without its query
 * @param address the same with its query
 * @param failure what stopped it, when that was an exception
 */
record RefusedRequest(HttpStatusCode status, String path, String address, Optional<Throwable> failure) {

    /** Without a status, somebody asked for the error page itself: there is no such page. */
    static RefusedRequest of(HttpServletRequest request, @Nullable Throwable failure) {
        HttpStatusCode status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
        String path = text(request, RequestDispatcher.ERROR_REQUEST_URI).orElse("/");
        String query = text(request, RequestDispatcher.ERROR_QUERY_STRING)
                .map("?"::concat)
                .orElse("");
        return new RefusedRequest(
                Explanation.status(failure).orElse(status), path, path + query, Optional.ofNullable(failure));
    }

    Refusal refusal() {
        return Refusal.of(status);
    }

    boolean isForPrograms() {
        return path.startsWith(Api.ROOT);
    }

    /** The form was drawn too long ago, or not by us. */
    boolean isStaleForm() {
        return failure.filter(CsrfException.class::isInstance).isPresent();
    }

    /** What is wrong with this very request where that may be told, otherwise what the refusal means. */
    String detail() {
        return failure.flatMap(Explanation::detail).orElseGet(() -> refusal().detail());
    }

    private static Optional<String> text(HttpServletRequest request, String attribute) {
        return Optional.ofNullable((String) request.getAttribute(attribute));
    }
}
