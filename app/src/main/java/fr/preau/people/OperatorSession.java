package fr.preau.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Opens and closes the operator's session. */
@Component
class OperatorSession {

    private static final String NAME = "operator";

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy protection;

    OperatorSession(SecurityContextRepository contexts, CsrfTokenRepository formTokens) {
        this.contexts = contexts;
        this.protection = new CompositeSessionAuthenticationStrategy(List.of(
                // Whoever knew the identifier or the form token from before must not profit from the session.
                new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(formTokens)));
    }

    /** Makes the visitor the operator, in a session under a new identifier. */
    void open(HttpServletRequest request, HttpServletResponse response) {
        Authentication operator =
                UsernamePasswordAuthenticationToken.authenticated(NAME, null, List.of(Operator.AUTHORITY));
        protection.onAuthentication(operator, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(operator);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends the session, whoever holds it. */
    void close(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
