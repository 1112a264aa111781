package fr.preau.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Whoever started the program and followed its one-time link. */
@Component
public class Operator {

    /** Where the operator enters and leaves. */
    public static final String DOOR = OperatorController.ADDRESS;

    static final GrantedAuthority AUTHORITY = new SimpleGrantedAuthority(Right.OPERATOR.name());

    /** Whether the current request is the operator's. Reading it creates no session. */
    public boolean isAsking() {
        return isIn(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The door where the operator enters, then goes on to one of our pages. */
    public static String doorTo(String address) {
        return UriComponentsBuilder.fromPath(OperatorController.ADDRESS)
                .queryParam(ReturnAddress.PARAMETER, "{address}")
                .encode()
                .buildAndExpand(address)
                .toUriString();
    }

    static boolean isIn(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.isAuthenticated()
                && authentication.getAuthorities().contains(AUTHORITY);
    }
}
