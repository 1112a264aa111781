package fr.preau.people.web;

import fr.preau.people.Access;
import fr.preau.people.BrowserSession;
import fr.preau.people.Limited;
import fr.preau.people.OneTimeToken;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.ui.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the one-time links of accounts lead. Looking at the form does not use the link up, sending it does. */
@Controller
@RequestMapping(Addresses.LINK)
@Access(Right.PUBLIC)
class LinkController {

    private final AccountLinks links;
    private final Accounts accounts;
    private final People people;
    private final BrowserSession session;

    LinkController(AccountLinks links, Accounts accounts, People people, BrowserSession session) {
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.session = session;
    }

    @GetMapping
    @Limited(Pace.PASSWORD)
    Screen form(@RequestParam(name = OneTimeToken.PARAMETER, defaultValue = "") String token) {
        OneTimeToken shown = OneTimeToken.pasted(token);
        return find(shown)
                .<Screen>map(follower -> page(
                        shown,
                        follower,
                        new PersonForm(
                                follower.person().name().value(),
                                follower.person().email().value(),
                                false),
                        ""))
                .orElseGet(LinkController::nothing);
    }

    @PostMapping
    @Limited(Pace.PASSWORD)
    Screen choose(
            @RequestParam(name = OneTimeToken.PARAMETER, defaultValue = "") String token,
            @RequestParam(name = PersonForm.NAME, defaultValue = "") String name,
            @RequestParam(name = PasswordField.NAME, defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        OneTimeToken shown = OneTimeToken.pasted(token);
        Optional<Follower> follower = find(shown);
        if (follower.isEmpty()) {
            return nothing();
        }
        Person person = follower.get().person();
        // Who only forgot their password is not renamed by whatever a form holds.
        String chosen = follower.get().isNew() ? name : person.name().value();
        PersonForm form = new PersonForm(chosen, person.email().value(), true);
        String passwordError =
                PasswordField.errorOf(password, chosen, person.email().value());
        if (form.findName().isEmpty() || !passwordError.isEmpty()) {
            return page(shown, follower.get(), form, passwordError).status(422);
        }
        Optional<UUID> entered = accounts.choosePassword(shown, form.findName().get(), password);
        entered.ifPresent(id -> session.open(id, request, response));
        return entered.isPresent() ? Screen.seeOther(Addresses.OWN) : nothing();
    }

    private Optional<Follower> find(OneTimeToken token) {
        return links.find(token)
                .filter(opened -> opened.purpose() != Purpose.ENTRY)
                .flatMap(opened -> people.find(opened.person())
                        .map(person -> new Follower(person, opened.purpose() == Purpose.WELCOME)));
    }

    private static Screen.Page page(OneTimeToken token, Follower follower, PersonForm form, String passwordError) {
        return Screen.of("people/link", new LinkPage(token, follower.isNew(), form, passwordError));
    }

    private static Screen nothing() {
        return Screen.of("people/link-over", new ForgottenPage(false, false)).status(404);
    }

    private record Follower(Person person, boolean isNew) {}
}
