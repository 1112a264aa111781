package fr.preau.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends away, for a while, an address that knocks too often. Stands before the session is read, so that a refusal costs nothing. */
class RateLimitFilter extends OncePerRequestFilter {

    private final Routes routes;
    private final RateLimits limits;

    RateLimitFilter(Routes routes, RateLimits limits) {
        this.routes = routes;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = limits.waitFor(ClientAddress.of(request), routes.paceFor(request));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        refuse(response, wait.get());
    }

    static void refuse(HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
