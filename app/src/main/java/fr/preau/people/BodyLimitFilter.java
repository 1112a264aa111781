package fr.preau.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is too large before any of it is read. It stands before the check of the form's token, which reads the
 * whole form: otherwise anybody could have large files written to disk on the way to being refused.
 */
class BodyLimitFilter extends OncePerRequestFilter {

    /** Files that are joined to a record come one at a time; what they may be is asked where they are kept. */
    private static final DataSize FILE = DataSize.ofMegabytes(11);

    /** Where such files are sent, and who may send them: papers of meetings, evidence of progress reviews. */
    private static final Map<String, Right> JOINED =
            Map.of("/instances/", Right.KEEP_BODIES, "/feuilles-de-route/", Right.KEEP_ROADMAPS);

    private final LimitSettings settings;
    private final WhoAsks whoAsks;

    BodyLimitFilter(LimitSettings settings, WhoAsks whoAsks) {
        this.settings = settings;
        this.whoAsks = whoAsks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null && !whoAsks.may(Right.IMPORT_DATA)) {
            // Its length cannot be known beforehand; every browser tells it.
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (request.getContentLengthLong() > largest(request).toBytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private DataSize largest(HttpServletRequest request) {
        if (request.getContentLengthLong() <= settings.body().toBytes()) {
            return settings.body();
        }
        if (whoAsks.may(Right.IMPORT_DATA)) {
            return settings.upload();
        }
        boolean joins = JOINED.entrySet().stream()
                .anyMatch(door -> request.getRequestURI().startsWith(door.getKey()) && whoAsks.may(door.getValue()));
        return joins ? FILE : settings.body();
    }
}
