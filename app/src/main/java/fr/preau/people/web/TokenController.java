package fr.preau.people.web;

import fr.preau.people.Access;
import fr.preau.people.ClientAddress;
import fr.preau.people.Limited;
import fr.preau.people.Operator;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.SignIn;
import fr.preau.people.tokens.AccessTokens;
import fr.preau.ui.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own tokens for programs: made, shown once, revoked. */
@Controller
@Access(Right.SIGNED_IN)
class TokenController {

    private final AccessTokens tokens;
    private final WhoAsks whoAsks;
    private final People people;
    private final Accounts accounts;
    private final SignIn signIn;

    TokenController(AccessTokens tokens, WhoAsks whoAsks, People people, Accounts accounts, SignIn signIn) {
        this.tokens = tokens;
        this.whoAsks = whoAsks;
        this.people = people;
        this.accounts = accounts;
        this.signIn = signIn;
    }

    @GetMapping(Addresses.OWN_TOKENS)
    Screen list(@RequestParam(name = TokenPage.DONE, defaultValue = "") String done) {
        return own(person -> page(person, TokenForm.empty(), "", "", done));
    }

    /** The secret is on this page alone: it is answered, and not led to by a redirection. */
    @PostMapping(Addresses.OWN_TOKENS)
    @Limited(Pace.PASSWORD)
    Screen issue(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(name = AccountPage.CURRENT, defaultValue = "") String password,
            HttpServletRequest request) {
        return own(person -> {
            TokenForm form = TokenForm.read(asked);
            String passwordError = form.isGood() ? passwordError(person, password, request) : "";
            if (!form.isGood() || !passwordError.isEmpty()) {
                return page(person, form, passwordError, "", "").status(422);
            }
            Optional<String> secret = tokens.issue(person.id(), form.called(), form.scopes(), form.lasts());
            return secret.isPresent()
                    ? page(person, TokenForm.empty(), "", secret.get(), "")
                    : page(person, form, "", "", "trop").status(422);
        });
    }

    private String passwordError(Person person, String password, HttpServletRequest request) {
        return accounts.hasPassword(person.id())
                ? PasswordField.currentError(signIn.confirm(person, password, ClientAddress.of(request)))
                : "";
    }

    /** Somebody else's token is answered as one that does not exist. */
    @PostMapping(Addresses.ONE_TOKEN + Addresses.WITHDRAWAL)
    Screen revoke(@PathVariable UUID token) {
        return own(person -> {
            if (!tokens.revoke(person.id(), token)) {
                throw new UnknownPerson();
            }
            return Screen.seeOther(Addresses.with(Addresses.OWN_TOKENS, TokenPage.DONE, "retrait"));
        });
    }

    private Screen own(Function<Person, Screen> answer) {
        return whoAsks.findPerson().flatMap(people::find).map(answer).orElseGet(() -> Screen.seeOther(Operator.DOOR));
    }

    private Screen.Page page(Person person, TokenForm form, String passwordError, String secret, String done) {
        return Screen.of(
                "people/tokens",
                new TokenPage(
                        tokens.list(person.id()),
                        accounts.hasPassword(person.id()),
                        form,
                        passwordError,
                        secret,
                        done));
    }
}
