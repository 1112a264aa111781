package fr.preau.people;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;

import fr.preau.people.tokens.AccessTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Who passes which door: every route asks for the right it declares, and what declares nothing is closed. */
@Configuration
class SecurityConfiguration {

    /** Health and metrics are served on their own port, which only the machine itself can reach by default. */
    @Bean
    @Order(1)
    SecurityFilterChain managementDoors(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** In this order: size of the request, pace of the client, token of a program, form token, right. {@link ResponseHeaders} come before. */
    @Bean
    @Order(2)
    SecurityFilterChain doors(
            HttpSecurity http,
            DoorKeeper doorKeeper,
            SecurityContextRepository contexts,
            CsrfTokenRepository formTokens,
            RequestLimits limits,
            Routes routes,
            RateLimits rates,
            AccessTokens tokens) {
        limits.addTo(http);
        http.addFilterAfter(new TokenFilter(tokens, routes, rates), RateLimitFilter.class);
        return http.securityContext(security -> security.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens)
                        .ignoringRequestMatchers(routes::comesWithoutForm, TokenFilter::isShownIn))
                .authorizeHttpRequests(requests -> requests
                        // These continue a request that has already been let in.
                        .dispatcherTypeMatchers(FORWARD, ERROR, ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(doorKeeper))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(SecurityConfiguration::askWhoComes)
                        .accessDeniedHandler(SecurityConfiguration::refuse))
                .headers(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A person who wanted to read a page signs in first, and comes back. A program is told what to show; what else sends something is refused. */
    private static void askWhoComes(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean isPage = !request.getRequestURI().startsWith("/api/") && request.getHeader("HX-Request") == null;
        if (reads && isPage) {
            String query = request.getQueryString();
            String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, ReturnAddress.of(asked).throughSignIn());
        } else if (TokenFilter.guards(request)) {
            askForToken(response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** RFC 6750, 3: without a reason, since nothing was shown. */
    private static void askForToken(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }

    /** The page that explains the refusal tells a form that is too old from a right that is missing. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException && TokenFilter.guards(request)) {
            askForToken(response);
            return;
        }
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
        if (TokenFilter.isShownIn(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
