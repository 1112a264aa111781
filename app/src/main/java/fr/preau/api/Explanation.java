package fr.preau.api;

import static fr.preau.ui.Texts.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What an exception tells about a request, as far as that concerns whoever sent it. */
final class Explanation {

    private Explanation() {}

    /** The status that says it better than the one Spring gave; empty when that one was right. */
    static Optional<HttpStatusCode> status(@Nullable Throwable failure) {
        return switch (failure) {
            // An address that cannot be one of ours does not exist, whatever it is made of.
            case MethodArgumentTypeMismatchException wrong
            when wrong.getParameter().hasParameterAnnotation(PathVariable.class) -> Optional.of(HttpStatus.NOT_FOUND);
            case DataAccessResourceFailureException _, CannotCreateTransactionException _ ->
                Optional.of(HttpStatus.SERVICE_UNAVAILABLE);
            case null, default -> Optional.empty();
        };
    }

    /** A French sentence about this very request; empty when nothing more can be told. */
    static Optional<String> detail(Throwable failure) {
        return switch (failure) {
            case BadRequest bad -> Optional.of(bad.detail());
            case MissingServletRequestParameterException missing ->
                Optional.of(BadRequest.missing(missing.getParameterName()).detail());
            case MethodArgumentTypeMismatchException wrong
            when !wrong.getParameter().hasParameterAnnotation(PathVariable.class) -> Optional.of(detail(wrong));
            default -> Optional.empty();
        };
    }

    private static String detail(MethodArgumentTypeMismatchException wrong) {
        return BadRequest.of(wrong.getName(), String.valueOf(wrong.getValue()), expected(wrong.getRequiredType()))
                .detail();
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return t("api.expected.wholeNumber");
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return t("api.expected.number");
        }
        if (type == LocalDate.class) {
            return t("api.expected.date");
        }
        if (type == boolean.class || type == Boolean.class) {
            return t("api.expected.boolean");
        }
        return t(ValueTexts.expectation(type).orElse("api.expected.documented"));
    }
}
