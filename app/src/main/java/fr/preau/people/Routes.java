package fr.preau.people;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds which handler a request is bound for, and the right that this handler declares. */
@Component
class Routes {

    /** The frame knows no subject, so it has nothing to hide; and it stands below this module, so it cannot say so. */
    private static final String FRAME = "fr.preau.ui";

    /** Collected at the first request: security is built before the web part that it guards. */
    private final Supplier<List<HandlerMapping>> mappings;

    Routes(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
    }

    /** The right asked by the handler of this request; empty when it declares none, which closes it. */
    Optional<Right> rightFor(HttpServletRequest request) {
        try {
            return handlerOf(request).flatMap(Routes::rightOf);
        } catch (ServletException refusedByMapping) {
            // Wrong method or media type: no handler will run, and the dispatcher will answer 405, 406 or 415.
            return Optional.of(Right.PUBLIC);
        }
    }

    /** The right that a handler declares; files served as they are and pages of the frame are public. */
    static Optional<Right> rightOf(Object handler) {
        return switch (handler) {
            case HandlerMethod method -> declaredBy(method);
            case ResourceHttpRequestHandler _ -> Optional.of(Right.PUBLIC);
            default -> Optional.empty();
        };
    }

    private static Optional<Right> declaredBy(HandlerMethod handler) {
        Access access = handler.getMethodAnnotation(Access.class);
        if (access == null) {
            access = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Access.class);
        }
        if (access != null) {
            return Optional.of(access.value());
        }
        return handler.getBeanType().getPackageName().equals(FRAME) ? Optional.of(Right.PUBLIC) : Optional.empty();
    }

    private Optional<Object> handlerOf(HttpServletRequest request) throws ServletException {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        for (HandlerMapping mapping : mappings.get()) {
            Optional<Object> handler = ask(mapping, request);
            if (handler.isPresent()) {
                return handler;
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> ask(HandlerMapping mapping, HttpServletRequest request) throws ServletException {
        try {
            return Optional.ofNullable(mapping.getHandler(request)).map(HandlerExecutionChain::getHandler);
        } catch (ServletException | RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(
                    "%s could not map %s".formatted(mapping, request.getRequestURI()), impossible);
        }
    }
}
