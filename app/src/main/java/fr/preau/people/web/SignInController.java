package fr.preau.people.web;

import fr.preau.people.Access;
import fr.preau.people.BrowserSession;
import fr.preau.people.ClientAddress;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.PublicAddress;
import fr.preau.people.ReturnAddress;
import fr.preau.people.Right;
import fr.preau.people.StartPage;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.SignIn;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Details;
import fr.preau.people.providers.OpenIdConnect;
import fr.preau.people.providers.ProviderSession;
import fr.preau.people.providers.Providers;
import fr.preau.ui.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by e-mail and password, and signing out. */
@Controller
@Access(Right.PUBLIC)
class SignInController {

    private final SignIn signIn;
    private final BrowserSession session;
    private final WhoAsks whoAsks;
    private final Audit audit;
    private final Providers providers;
    private final WaysIn ways;
    private final OpenIdConnect openIdConnect;
    private final PublicAddress address;
    private final ObjectProvider<StartPage> start;

    SignInController(
            SignIn signIn,
            BrowserSession session,
            WhoAsks whoAsks,
            Audit audit,
            Providers providers,
            WaysIn ways,
            OpenIdConnect openIdConnect,
            PublicAddress address,
            ObjectProvider<StartPage> start) {
        this.providers = providers;
        this.ways = ways;
        this.openIdConnect = openIdConnect;
        this.address = address;
        this.signIn = signIn;
        this.session = session;
        this.whoAsks = whoAsks;
        this.audit = audit;
        this.start = start;
    }

    @GetMapping(Addresses.SIGN_IN)
    Screen form(@RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String next) {
        ReturnAddress then = after(next);
        return whoAsks.findPerson().isPresent() && whoAsks.may(Right.SIGNED_IN)
                ? Screen.seeOther(then.path())
                : page(ways.page(then));
    }

    @PostMapping(Addresses.SIGN_IN)
    @Limited(Pace.PASSWORD)
    Screen enter(
            @RequestParam(name = SignInPage.EMAIL, defaultValue = "") String email,
            @RequestParam(name = PasswordField.NAME, defaultValue = "") String password,
            @RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        ReturnAddress then = after(next);
        return switch (signIn.check(email, password, ClientAddress.of(request))) {
            case SignIn.Accepted accepted -> {
                session.open(accepted.person().id(), request, response);
                yield Screen.seeOther(then.path());
            }
            case SignIn.Refused() -> page(ways.page(then).refused(email)).status(422);
            case SignIn.Wait(var time) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(time.toSeconds()));
                yield page(ways.page(then).waiting(email, time)).status(429);
            }
        };
    }

    @PostMapping(Addresses.SIGN_OUT)
    Screen leave(HttpServletRequest request) {
        WhoAsks.currentPerson()
                .ifPresent(own -> audit.write(AuditKind.SIGNED_OUT, Actor.person(own), own, Details.none()));
        Optional<Screen> provider = ProviderSession.find(request.getSession(false))
                .flatMap(opened -> providers
                        .find(opened.provider())
                        .flatMap(known -> openIdConnect
                                .findSignOut(known, opened.idToken(), Addresses.under(address, "/"))
                                .map(door -> Screen.of("people/signed-out", new SignedOutPage(known.label(), door)))));
        session.close(request);
        return provider.orElseGet(() -> Screen.seeOther("/"));
    }

    /** The page asked for, otherwise the one where people begin. */
    private ReturnAddress after(@Nullable String next) {
        String asked = next == null || next.isEmpty()
                ? start.stream().map(StartPage::path).findFirst().orElse(next)
                : next;
        return ReturnAddress.of(asked);
    }

    private static Screen.Page page(SignInPage page) {
        return Screen.of("people/sign-in", page);
    }
}
