package fr.preau.people.web;

import fr.preau.people.Access;
import fr.preau.people.BrowserSession;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.PublicAddress;
import fr.preau.people.ReturnAddress;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.WithoutForm;
import fr.preau.people.providers.BackChannelLogout;
import fr.preau.people.providers.LinkedIdentities;
import fr.preau.people.providers.OpenIdConnect;
import fr.preau.people.providers.OpenIdConnect.SignedIn;
import fr.preau.people.providers.Provider;
import fr.preau.people.providers.ProviderSession;
import fr.preau.people.providers.ProviderSignIn;
import fr.preau.people.providers.ProviderUnavailable;
import fr.preau.people.providers.Providers;
import fr.preau.people.providers.SignInRefused;
import fr.preau.ui.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in through a provider of identities: off to it, back from it, and what it says when it signs somebody out. */
@Controller
@Access(Right.PUBLIC)
class ProviderController {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);

    private final Providers providers;
    private final WaysIn ways;
    private final OpenIdConnect openIdConnect;
    private final ProviderSignIn signIn;
    private final LinkedIdentities identities;
    private final BackChannelLogout logout;
    private final BrowserSession session;
    private final PublicAddress address;

    ProviderController(
            Providers providers,
            WaysIn ways,
            OpenIdConnect openIdConnect,
            ProviderSignIn signIn,
            LinkedIdentities identities,
            BackChannelLogout logout,
            BrowserSession session,
            PublicAddress address) {
        this.providers = providers;
        this.ways = ways;
        this.openIdConnect = openIdConnect;
        this.signIn = signIn;
        this.identities = identities;
        this.logout = logout;
        this.session = session;
        this.address = address;
    }

    /** Off to the provider. A link and not a form: browsers let no form of a strict page lead to another site. */
    @GetMapping(Addresses.PROVIDER)
    @Limited(Pace.PASSWORD)
    Object begin(
            @PathVariable String provider,
            @RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String next,
            HttpServletRequest request) {
        ReturnAddress then = ReturnAddress.of(next);
        Optional<Provider> known = providers.find(provider);
        if (known.isEmpty()) {
            return unknown(then);
        }
        try {
            OAuth2AuthorizationRequest asked = openIdConnect.begin(known.get(), back(known.get()), then);
            ProviderSession.keep(request.getSession(), asked);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(asked.getAuthorizationRequestUri()))
                    .build();
        } catch (ProviderUnavailable away) {
            return down(known.get(), then, away);
        }
    }

    /** Back from the provider, to sign in or to be linked. What this browser was sent to ask is taken, whatever comes of it. */
    @GetMapping(Addresses.PROVIDER + Addresses.BACK)
    @Limited(Pace.PASSWORD)
    Object finish(
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(name = "iss", defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String error,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<UUID> linking = ProviderSession.takeLinking(request.getSession(false));
        OAuth2AuthorizationRequest asked = ProviderSession.take(request.getSession(false));
        ReturnAddress then = asked == null ? ReturnAddress.of(null) : OpenIdConnect.next(asked);
        Optional<Provider> known = providers.find(provider);
        if (known.isEmpty()) {
            return unknown(then);
        }
        var brought = new OpenIdConnect.Answer(code, state, issuer);
        if (linking.isPresent()) {
            return Screen.seeOther(LinkedIdentityController.done(link(linking.get(), known.get(), asked, brought)));
        }
        if (error.equals("access_denied")) {
            return page(then, SignInPage.Trouble.GIVEN_UP, known.get()).status(403);
        }
        try {
            SignedIn proven = openIdConnect.finish(known.get(), asked, brought);
            Optional<UUID> person = signIn.enter(proven);
            if (person.isEmpty()) {
                return page(then, SignInPage.Trouble.NO_ACCOUNT, known.get()).status(403);
            }
            session.open(person.get(), request, response);
            ProviderSession.mark(request.getSession(), proven);
            return Screen.seeOther(then.path());
        } catch (ProviderUnavailable away) {
            return down(known.get(), then, away);
        } catch (SignInRefused refused) {
            LOG.info("A sign-in through {} was refused: {}", known.get().id(), reason(refused));
            return page(then, SignInPage.Trouble.NOT_PROVEN, known.get()).status(400);
        }
    }

    /** @return what came of it, as the page of identities tells it */
    private String link(
            UUID person, Provider provider, @Nullable OAuth2AuthorizationRequest asked, OpenIdConnect.Answer brought) {
        if (!WhoAsks.currentPerson().equals(Optional.of(person))) {
            return IdentityPage.REFUSED;
        }
        try {
            return switch (identities.link(person, openIdConnect.finish(provider, asked, brought))) {
                case LINKED -> IdentityPage.LINKED;
                case OF_ANOTHER -> IdentityPage.OF_ANOTHER;
                case ANOTHER_HELD -> IdentityPage.ANOTHER_HELD;
            };
        } catch (ProviderUnavailable away) {
            LOG.warn("{}: {}", away.getMessage(), reason(away));
            return IdentityPage.AWAY;
        } catch (SignInRefused refused) {
            LOG.info("Linking through {} was refused: {}", provider.id(), reason(refused));
            return IdentityPage.REFUSED;
        }
    }

    /** The provider has signed somebody out. The answers are those of OpenID Connect Back-Channel Logout 1.0, 2.8. */
    @PostMapping(Addresses.PROVIDER + Addresses.PROVIDER_END)
    @WithoutForm
    @Limited(Pace.API)
    ResponseEntity<Void> end(
            @PathVariable String provider, @RequestParam(name = "logout_token", defaultValue = "") String token) {
        HttpStatus status =
                providers.find(provider).map(known -> end(known, token)).orElse(HttpStatus.NOT_FOUND);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private HttpStatus end(Provider provider, String token) {
        try {
            logout.end(provider, token);
            return HttpStatus.OK;
        } catch (SignInRefused forged) {
            return HttpStatus.BAD_REQUEST;
        } catch (ProviderUnavailable away) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }

    private URI back(Provider provider) {
        return Addresses.under(address, Addresses.back(provider.id()));
    }

    private Screen down(Provider provider, ReturnAddress then, ProviderUnavailable away) {
        LOG.warn("{}: {}", away.getMessage(), reason(away));
        return page(then, SignInPage.Trouble.PROVIDER_DOWN, provider).status(503);
    }

    /** Kinds of failures alone: what providers write may hold names. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }

    private Screen unknown(ReturnAddress then) {
        return Screen.of("people/sign-in", ways.page(then)).status(404);
    }

    private Screen.Page page(ReturnAddress then, SignInPage.Trouble trouble, Provider provider) {
        return Screen.of("people/sign-in", ways.page(then).after(trouble, provider));
    }
}
