package fr.preau.people;

import fr.preau.people.tokens.AccessToken;
import fr.preau.people.tokens.AccessTokens;
import fr.preau.people.tokens.TokenScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets programs ask the API in the name of somebody (RFC 6750, 2.1: in the header, nowhere else). For one request: no session is read,
 * nor opened. A token that opens nothing is told, even where anybody may read. One that is shown too often, from however many
 * addresses, is sent away for a while.
 */
class TokenFilter extends OncePerRequestFilter {

    private static final String API = "/api/v1/";
    private static final String SCHEME = "Bearer";
    private static final String SCOPE = "SCOPE_";
    private static final GrantedAuthority OF_TOKEN = new SimpleGrantedAuthority("TOKEN");
    private static final String SHOWN = TokenFilter.class.getName();

    private final AccessTokens tokens;
    private final Routes routes;
    private final RateLimits limits;

    TokenFilter(AccessTokens tokens, Routes routes, RateLimits limits) {
        this.tokens = tokens;
        this.routes = routes;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null || !guards(request) || !isBearer(shown)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<AccessToken> token =
                tokens.find(shown.substring(SCHEME.length()).strip());
        if (token.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        Optional<Duration> wait = limits.waitFor(token.get(), routes.paceFor(request));
        if (wait.isPresent()) {
            RateLimitFilter.refuse(response, wait.get());
            return;
        }
        tokens.noteUse(token.get());
        request.setAttribute(SHOWN, true);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(holder(token.get()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    /** Is it an address that programs show a token to? */
    static boolean guards(HttpServletRequest request) {
        return request.getRequestURI().startsWith(API);
    }

    private static boolean isBearer(String shown) {
        return shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && (shown.length() == SCHEME.length() || shown.charAt(SCHEME.length()) == ' ');
    }

    private static Authentication holder(AccessToken token) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        authorities.add(BrowserSession.PERSON);
        authorities.add(OF_TOKEN);
        token.scopes().forEach(scope -> authorities.add(new SimpleGrantedAuthority(SCOPE + scope.slug())));
        return UsernamePasswordAuthenticationToken.authenticated(token.person().toString(), null, authorities);
    }

    /** Did this request show a token that opens something? Then it comes from a program, and no other site can have forged it. */
    static boolean isShownIn(HttpServletRequest request) {
        return request.getAttribute(SHOWN) != null;
    }

    /** What the token leaves of the rights of its person; empty for who shows none, and is not limited. */
    static Optional<Set<Right>> limitsOf(@Nullable Authentication visitor) {
        if (visitor == null || !visitor.getAuthorities().contains(OF_TOKEN)) {
            return Optional.empty();
        }
        Set<Right> rights = EnumSet.noneOf(Right.class);
        visitor.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(name -> name.startsWith(SCOPE))
                .flatMap(name -> TokenScope.findBySlug(name.substring(SCOPE.length())).stream())
                .forEach(scope -> rights.addAll(scope.rights()));
        return Optional.of(rights);
    }
}
