package fr.preau.people;

import fr.preau.people.accounts.PersonSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Opens and closes the session of a browser. It says who one is; what one may do is asked anew at each request. */
@Component
public class BrowserSession {

    /** Of whoever has an account; the name is then the number of the person. */
    static final GrantedAuthority PERSON = new SimpleGrantedAuthority("PERSON");

    /** Name of the session's value that says from what kind of device it was opened. */
    public static final String DEVICE = "preau.device";

    private static final String OPERATOR = "operator";

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy protection;

    BrowserSession(SecurityContextRepository contexts, CsrfTokenRepository formTokens) {
        this.contexts = contexts;
        this.protection = new CompositeSessionAuthenticationStrategy(List.of(
                // Whoever knew the identifier or the form token from before must not profit from the session.
                new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(formTokens)));
    }

    /** Makes the visitor the operator, in a session under a new identifier. */
    void openForOperator(HttpServletRequest request, HttpServletResponse response) {
        open(OPERATOR, Operator.AUTHORITY, request, response);
    }

    /** Signs a person in, in a session under a new identifier. */
    public void open(UUID person, HttpServletRequest request, HttpServletResponse response) {
        open(person.toString(), PERSON, request, response);
        SeenAs.end(request);
        request.getSession().setAttribute(DEVICE, Device.of(request));
    }

    private void open(
            String name, GrantedAuthority authority, HttpServletRequest request, HttpServletResponse response) {
        Authentication visitor = UsernamePasswordAuthenticationToken.authenticated(name, null, List.of(authority));
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before == null || !before.getName().equals(name)) {
            forgetProvider(request);
        }
        protection.onAuthentication(visitor, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(visitor);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** What a session keeps of a provider of identities is not handed on to whoever comes next. */
    private static void forgetProvider(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            Collections.list(session.getAttributeNames()).stream()
                    .filter(name -> name.startsWith(PersonSessions.OF_PROVIDER))
                    .forEach(session::removeAttribute);
        }
    }

    /** Ends the session, whoever holds it. */
    public void close(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
