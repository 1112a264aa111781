package fr.preau.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is too large before any of it is read. It stands before the check of the form's token, which reads the
 * whole form: otherwise anybody could have large files written to disk on the way to being refused.
 */
class BodyLimitFilter extends OncePerRequestFilter {

    /** The papers of a meeting come one at a time; what they may be is asked where they are kept. */
    private static final DataSize PAPER = DataSize.ofMegabytes(11);

    /** Where the papers of meetings are sent. */
    private static final String MEETINGS = "/instances/";

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
        return request.getRequestURI().startsWith(MEETINGS) && whoAsks.may(Right.KEEP_BODIES) ? PAPER : settings.body();
    }
}
