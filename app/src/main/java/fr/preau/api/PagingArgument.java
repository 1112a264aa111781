package fr.preau.api;

import static fr.preau.ui.Texts.t;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link Paging} from a request. */
class PagingArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Paging(after(request.getParameter(Paging.CURSOR)), limit(request.getParameter(Paging.LIMIT)));
    }

    private static Optional<Cursor> after(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cursor> cursor = Cursor.parse(text);
        if (cursor.isEmpty()) {
            throw BadRequest.of(Paging.CURSOR, text, t("api.expected.cursor"));
        }
        return cursor;
    }

    private static int limit(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Paging.USUAL;
        }
        if (text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= Paging.MOST) {
            return Integer.parseInt(text);
        }
        throw BadRequest.of(Paging.LIMIT, text, t("api.expected.limit", Paging.MOST));
    }
}
