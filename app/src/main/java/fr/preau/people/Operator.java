package fr.preau.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever started the program and followed its one-time link. */
@Component
public class Operator {

    static final GrantedAuthority AUTHORITY = new SimpleGrantedAuthority(Right.OPERATOR.name());

    /** Whether the current request is the operator's. Reading it creates no session. */
    public boolean isAsking() {
        return isIn(SecurityContextHolder.getContext().getAuthentication());
    }

    static boolean isIn(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.isAuthenticated()
                && authentication.getAuthorities().contains(AUTHORITY);
    }
}
