package fr.preau.people;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Finds which handler a request is bound for, and what this handler declares: the right it asks for, and its pace. */
@Component
class Routes {

    /** The frame knows no subject, so it has nothing to hide; and it stands below this module, so it cannot say so. */
    private static final String FRAME = "fr.preau.ui";

    private static final String API = "/api/";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String HANDLER = Routes.class.getName() + ".handler";

    /** Nothing of ours runs: the dispatcher itself will answer 404, 405, 406 or 415, or list the methods of a route. */
    private static final Object DISPATCHER_ALONE = new Object();

    /** Collected at the first request: security is built before the web part that it guards. */
    private final Supplier<List<HandlerMapping>> mappings;

    Routes(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
    }

    /** The right asked by the handler of this request; empty when it declares none, which closes it. */
    Optional<Right> rightFor(HttpServletRequest request) {
        return rightOf(handlerOf(request));
    }

    /** The right that a handler declares; files served as they are and pages of the frame are public. */
    static Optional<Right> rightOf(Object handler) {
        return switch (handler) {
            case HandlerMethod method -> rightOf(method);
            case ResourceHttpRequestHandler _ -> Optional.of(Right.PUBLIC);
            default -> handler == DISPATCHER_ALONE ? Optional.of(Right.PUBLIC) : Optional.empty();
        };
    }

    private static Optional<Right> rightOf(HandlerMethod handler) {
        boolean isFrame = handler.getBeanType().getPackageName().startsWith(FRAME);
        return declared(handler, Access.class)
                .map(Access::value)
                .or(() -> isFrame ? Optional.of(Right.PUBLIC) : Optional.empty());
    }

    /** The pace of a request: the one that its handler declares, otherwise what its kind goes at. */
    Pace paceFor(HttpServletRequest request) {
        return switch (handlerOf(request)) {
            case HandlerMethod method ->
                declared(method, Limited.class).map(Limited::value).orElseGet(() -> usualPace(request));
            case ResourceHttpRequestHandler _ -> Pace.ASSETS;
            default -> usualPace(request);
        };
    }

    /** Does its handler take what comes from no form of ours? */
    boolean comesWithoutForm(HttpServletRequest request) {
        return handlerOf(request) instanceof HandlerMethod method && method.hasMethodAnnotation(WithoutForm.class);
    }

    private static Pace usualPace(HttpServletRequest request) {
        if (!READING.contains(request.getMethod())) {
            return Pace.CHANGES;
        }
        return request.getRequestURI().startsWith(API) ? Pace.API : Pace.PAGES;
    }

    private static <A extends Annotation> Optional<A> declared(HandlerMethod handler, Class<A> what) {
        return Optional.ofNullable(handler.getMethodAnnotation(what))
                .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), what)));
    }

    /** Looked up once for a request, since two filters ask. */
    private Object handlerOf(HttpServletRequest request) {
        Object known = request.getAttribute(HANDLER);
        if (known != null) {
            return known;
        }
        Object handler = lookUp(request);
        request.setAttribute(HANDLER, handler);
        return handler;
    }

    private Object lookUp(HttpServletRequest request) {
        if (request.getMethod().equals("OPTIONS")) {
            return DISPATCHER_ALONE;
        }
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        for (HandlerMapping mapping : mappings.get()) {
            Optional<Object> handler = ask(mapping, request);
            if (handler.isPresent()) {
                return handler.get();
            }
        }
        return DISPATCHER_ALONE;
    }

    private static Optional<Object> ask(HandlerMapping mapping, HttpServletRequest request) {
        try {
            return Optional.ofNullable(mapping.getHandler(request)).map(HandlerExecutionChain::getHandler);
        } catch (ServletException wrongMethodOrMediaType) {
            return Optional.of(DISPATCHER_ALONE);
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception broken) {
            throw new IllegalStateException("%s could not map %s".formatted(mapping, request.getRequestURI()), broken);
        }
    }
}
