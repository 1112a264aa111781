package fr.preau.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Whose eyes an administrator looks through, as their session remembers it. Nothing is changed meanwhile, and what belongs to the
 * other person alone stays closed.
 */
public final class SeenAs {

    /** Where it ends. */
    public static final String END = "/voir-comme/fin";

    private static final String PERSON = "preau.seen-as";
    private static final String SIGN_OUT = "/deconnexion";
    private static final String OWN = "/mon-compte";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private SeenAs() {}

    /** From now on, in this session. */
    public static void begin(HttpServletRequest request, UUID person) {
        request.getSession().setAttribute(PERSON, person.toString());
    }

    public static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(PERSON);
    }

    /** Whom the session of the current request looks as; asked only of who has signed in, so that a session is there. */
    static Optional<UUID> find() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(PERSON, RequestAttributes.SCOPE_SESSION) instanceof String person
                ? Optional.of(UUID.fromString(person))
                : Optional.empty();
    }

    /** Is it closed to whoever looks through another's eyes? All that changes something is, and the other's own account. */
    static boolean closes(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean isWayOut = path.equals(END) || path.equals(SIGN_OUT);
        return !isWayOut && (!READING.contains(request.getMethod()) || path.equals(OWN) || path.startsWith(OWN + "/"));
    }
}
