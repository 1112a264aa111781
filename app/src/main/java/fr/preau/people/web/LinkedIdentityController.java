package fr.preau.people.web;

import fr.preau.people.Access;
import fr.preau.people.ClientAddress;
import fr.preau.people.Limited;
import fr.preau.people.Operator;
import fr.preau.people.Pace;
import fr.preau.people.PublicAddress;
import fr.preau.people.ReturnAddress;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.PersonSessions;
import fr.preau.people.accounts.SignIn;
import fr.preau.people.providers.LinkedIdentities;
import fr.preau.people.providers.OpenIdConnect;
import fr.preau.people.providers.Provider;
import fr.preau.people.providers.ProviderSession;
import fr.preau.people.providers.ProviderUnavailable;
import fr.preau.people.providers.Providers;
import fr.preau.ui.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One's own identities at providers: linked to the account, and taken off it, by who gives their password once more. Who has none cannot
 * take their last door away.
 */
@Controller
@Access(Right.SIGNED_IN)
class LinkedIdentityController {

    /** Until when this session may go to a provider to be linked. */
    private static final String CONFIRMED = PersonSessions.OF_PROVIDER + "confirmed-until";

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

    private final LinkedIdentities identities;
    private final Providers providers;
    private final OpenIdConnect openIdConnect;
    private final WhoAsks whoAsks;
    private final People people;
    private final Accounts accounts;
    private final SignIn signIn;
    private final PublicAddress address;
    private final Clock clock;

    LinkedIdentityController(
            LinkedIdentities identities,
            Providers providers,
            OpenIdConnect openIdConnect,
            WhoAsks whoAsks,
            People people,
            Accounts accounts,
            SignIn signIn,
            PublicAddress address,
            Clock clock) {
        this.identities = identities;
        this.providers = providers;
        this.openIdConnect = openIdConnect;
        this.whoAsks = whoAsks;
        this.people = people;
        this.accounts = accounts;
        this.signIn = signIn;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping(Addresses.OWN_IDENTITIES)
    Screen list(@RequestParam(name = IdentityPage.DONE, defaultValue = "") String done) {
        return own(person -> page(person, IdentityPage.Asked.NOTHING, done));
    }

    /**
     * Confirms who asks, and offers the way to the provider: browsers let no form of a strict page lead to another site.
     *
     * @param provider as it is called in addresses
     */
    @PostMapping(Addresses.OWN_IDENTITIES)
    @Limited(Pace.PASSWORD)
    Screen confirm(
            @RequestParam(name = IdentityPage.PROVIDER, defaultValue = "") String provider,
            @RequestParam(name = AccountPage.CURRENT, defaultValue = "") String password,
            HttpServletRequest request) {
        return own(person -> {
            Optional<Provider> wanted = other(person, provider);
            if (wanted.isEmpty()) {
                return page(person, IdentityPage.Asked.NOTHING, "").status(422);
            }
            String error = passwordError(person, password, request);
            if (!error.isEmpty()) {
                return page(person, new IdentityPage.Asked(provider, error, Optional.empty()), "")
                        .status(422);
            }
            request.getSession()
                    .setAttribute(CONFIRMED, clock.instant().plus(LONG_ENOUGH).getEpochSecond());
            return page(person, new IdentityPage.Asked("", "", wanted), "");
        });
    }

    /** Off to the provider. */
    @GetMapping(Addresses.LINKING)
    @Limited(Pace.PASSWORD)
    Object go(
            @RequestParam(name = IdentityPage.PROVIDER, defaultValue = "") String provider,
            HttpServletRequest request) {
        Optional<Person> person = whoAsks.findPerson().flatMap(people::find);
        Optional<Provider> wanted = person.flatMap(asking -> other(asking, provider));
        if (wanted.isEmpty() || !isConfirmed(request)) {
            return Screen.seeOther(Addresses.OWN_IDENTITIES);
        }
        request.getSession().removeAttribute(CONFIRMED);
        try {
            OAuth2AuthorizationRequest asked = openIdConnect.begin(
                    wanted.get(),
                    Addresses.under(address, Addresses.back(provider)),
                    ReturnAddress.of(Addresses.OWN_IDENTITIES));
            ProviderSession.keepToLink(
                    request.getSession(), asked, person.orElseThrow().id());
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(asked.getAuthorizationRequestUri()))
                    .build();
        } catch (ProviderUnavailable away) {
            return Screen.seeOther(done(IdentityPage.AWAY));
        }
    }

    /** Somebody else's identity is answered as one that does not exist. */
    @PostMapping(Addresses.ONE_IDENTITY + Addresses.WITHDRAWAL)
    @Limited(Pace.PASSWORD)
    Screen part(
            @PathVariable UUID identity,
            @RequestParam(name = AccountPage.CURRENT, defaultValue = "") String password,
            HttpServletRequest request) {
        return own(person -> {
            if (identities.list(person.id()).stream()
                    .noneMatch(held -> held.id().equals(identity))) {
                throw new UnknownPerson();
            }
            String error = passwordError(person, password, request);
            if (!error.isEmpty()) {
                return page(person, new IdentityPage.Asked(identity.toString(), error, Optional.empty()), "")
                        .status(422);
            }
            identities.part(person.id(), identity, request.getSession().getId());
            return Screen.seeOther(done(IdentityPage.PARTED));
        });
    }

    static String done(String what) {
        return Addresses.with(Addresses.OWN_IDENTITIES, IdentityPage.DONE, what);
    }

    private boolean isConfirmed(HttpServletRequest request) {
        return request.getSession().getAttribute(CONFIRMED) instanceof Long until
                && clock.instant().isBefore(Instant.ofEpochSecond(until));
    }

    private Optional<Provider> other(Person person, String provider) {
        return providers
                .find(provider)
                .filter(wanted -> identities.others(person.id()).contains(wanted));
    }

    /** Who has no password chooses one first: then no identity is the last door. */
    private String passwordError(Person person, String password, HttpServletRequest request) {
        return PasswordField.currentError(signIn.confirm(person, password, ClientAddress.of(request)));
    }

    private Screen own(Function<Person, Screen> answer) {
        return whoAsks.findPerson().flatMap(people::find).map(answer).orElseGet(() -> Screen.seeOther(Operator.DOOR));
    }

    private Screen.Page page(Person person, IdentityPage.Asked asked, String done) {
        return Screen.of(
                "people/identities",
                new IdentityPage(
                        identities.list(person.id()),
                        identities.others(person.id()),
                        accounts.hasPassword(person.id()),
                        asked,
                        done));
    }
}
