package fr.preau.people;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets a request through when it holds the right that its handler declares, and refuses when nothing is declared. */
@Component
class DoorKeeper implements AuthorizationManager<RequestAuthorizationContext> {

    private final Routes routes;
    private final WhoAsks whoAsks;

    DoorKeeper(Routes routes, WhoAsks whoAsks) {
        this.routes = routes;
        this.whoAsks = whoAsks;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        if (SeenAs.closes(context.getRequest()) && whoAsks.isSeeingAs(authentication.get())) {
            return new AuthorizationDecision(false);
        }
        return new AuthorizationDecision(routes.rightFor(context.getRequest())
                .map(right -> holds(authentication, right))
                .orElse(false));
    }

    /** A public route never reads who asks, so that reading it opens no session. */
    private boolean holds(Supplier<? extends @Nullable Authentication> authentication, Right right) {
        return right == Right.PUBLIC || whoAsks.may(right, authentication.get());
    }
}
