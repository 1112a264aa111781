package fr.preau.ui.web;

import fr.preau.ui.Screen;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a reader gets instead of the page: what happened, in plain words, and where to go next. Programs get a problem (RFC 9457). */
@Controller
class ErrorPages implements ErrorController {

    private static final String API = "/api/";

    @RequestMapping("${server.error.path:${error.path:/error}}")
    Object error(HttpServletRequest request) {
        HttpStatus status = statusOf(request);
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = address == null ? "" : address.toString();
        return path.startsWith(API) ? problem(status, path) : page(status);
    }

    private static Screen page(HttpStatus status) {
        return Screen.of("ui/pages/error", ErrorView.of(status))
                .orFragment("ui/pages/error-message")
                .status(status.value());
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String path) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(ErrorView.of(status).sentence());
        problem.setInstance(URI.create(path));
        return ResponseEntity.of(problem).build();
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        if (isUnavailable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean isUnavailable(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof DataAccessResourceFailureException
                        || failure instanceof CannotCreateTransactionException
                        || isUnavailable(failure.getCause()));
    }
}
