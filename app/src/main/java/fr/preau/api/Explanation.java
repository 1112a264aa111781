package fr.preau.api;

import static fr.preau.ui.Texts.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
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
            case MethodArgumentNotValidException wrong when wrong.hasFieldErrors() -> Optional.of(detail(wrong));
            default -> Optional.empty();
        };
    }

    /** Of several parameters read together into a record. */
    private static String detail(MethodArgumentNotValidException wrong) {
        FieldError error = wrong.getFieldErrors().getFirst();
        ResolvableType type = Arrays.stream(
                        wrong.getParameter().getParameterType().getRecordComponents())
                .filter(component -> component.getName().equals(error.getField()))
                .map(component -> ResolvableType.forType(component.getGenericType()))
                .findFirst()
                .orElse(ResolvableType.NONE);
        return detail(error.getField(), error.getRejectedValue(), type);
    }

    private static String detail(MethodArgumentTypeMismatchException wrong) {
        return detail(wrong.getName(), wrong.getValue(), ResolvableType.forMethodParameter(wrong.getParameter()));
    }

    private static String detail(String parameter, @Nullable Object received, ResolvableType type) {
        Class<?> element = type.asCollection().resolveGeneric();
        return BadRequest.of(parameter, received(received), expected(element == null ? type.resolve() : element))
                .detail();
    }

    /** A parameter may be repeated. */
    private static String received(@Nullable Object value) {
        return value instanceof Object[] several
                ? Arrays.stream(several).map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
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
        if (type != null && type.isEnum()) {
            return t("api.expected.choice", choices(type));
        }
        return t(ValueTexts.expectation(type).orElse("api.expected.documented"));
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(ValueTexts::text).collect(Collectors.joining(", "));
    }
}
