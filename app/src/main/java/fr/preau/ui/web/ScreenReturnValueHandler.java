package fr.preau.ui.web;

import fr.preau.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Lets a controller, or the handler of an exception, return a {@link Screen}. */
@Component
class ScreenReturnValueHandler implements HandlerMethodReturnValueHandler {

    private final Frames frames;
    private final Templates templates;
    private final Gzip gzip;

    ScreenReturnValueHandler(Frames frames, Templates templates, Gzip gzip) {
        this.frames = frames;
        this.templates = templates;
        this.gzip = gzip;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Screen.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter method, ModelAndViewContainer container, NativeWebRequest request) {
        if (value instanceof Screen screen) {
            container.setView(viewOf(screen));
        } else {
            throw new IllegalStateException(method.getExecutable() + " returned no screen");
        }
    }

    private View viewOf(Screen screen) {
        return switch (screen) {
            case Screen.Page page -> new ScreenView(page, frames, templates, gzip);
            case Screen.SeeOther other -> seeOther(other.address());
        };
    }

    private static RedirectView seeOther(String address) {
        RedirectView view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
