package fr.preau.ui.web;

import fr.preau.ui.Frame;
import fr.preau.ui.Screen;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.view.AbstractView;

/** Draws a page, or the part of it that htmx asked for. It is drawn whole before the first byte leaves, so that a failure is still a 500. */
class ScreenView extends AbstractView {

    private static final String HTMX_REQUEST = "HX-Request";
    private static final String HTMX_HISTORY = "HX-History-Restore-Request";

    private final Screen.Page screen;
    private final Frames frames;
    private final Templates templates;
    private final Gzip gzip;

    ScreenView(Screen.Page screen, Frames frames, Templates templates, Gzip gzip) {
        this.screen = screen;
        this.frames = frames;
        this.templates = templates;
        this.gzip = gzip;
        setContentType("text/html;charset=UTF-8");
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Frame frame = frames.frameFor(request);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template(request), Map.of("frame", frame, "page", screen.view()), output);

        response.setStatus(screen.status().value());
        response.setContentType(getContentType());
        if (screen.fragment().isPresent()) {
            response.addHeader(HttpHeaders.VARY, HTMX_REQUEST);
        }
        write(output.toByteArray(), request, response);
    }

    private void write(byte[] page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = page;
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (gzip.suits(request, page.length)) {
            body = gzip.compressed(page);
            response.setHeader(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String template(HttpServletRequest request) {
        boolean partial = request.getHeader(HTMX_REQUEST) != null && request.getHeader(HTMX_HISTORY) == null;
        return partial ? screen.fragment().orElse(screen.template()) : screen.template();
    }
}
