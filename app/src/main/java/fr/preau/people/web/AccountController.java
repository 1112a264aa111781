package fr.preau.people.web;

import fr.preau.people.Access;
import fr.preau.people.BrowserSession;
import fr.preau.people.ClientAddress;
import fr.preau.people.Limited;
import fr.preau.people.Operator;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.PersonSessions;
import fr.preau.people.accounts.SignIn;
import fr.preau.people.privacy.PrivacyRequests;
import fr.preau.ui.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: always that of who asks, whatever a form says. */
@Controller
@Access(Right.SIGNED_IN)
class AccountController {

    private static final int LAST_ENTRIES = 10;

    private final WhoAsks whoAsks;
    private final People people;
    private final Accounts accounts;
    private final PersonSessions sessions;
    private final SignIn signIn;
    private final RightsLists rights;
    private final BrowserSession browser;
    private final Journal journal;
    private final OwnData data;
    private final PrivacyRequests requests;

    AccountController(
            WhoAsks whoAsks,
            People people,
            Accounts accounts,
            PersonSessions sessions,
            SignIn signIn,
            RightsLists rights,
            BrowserSession browser,
            Journal journal,
            OwnData data,
            PrivacyRequests requests) {
        this.whoAsks = whoAsks;
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIn = signIn;
        this.rights = rights;
        this.browser = browser;
        this.journal = journal;
        this.data = data;
        this.requests = requests;
    }

    @GetMapping(Addresses.OWN)
    Screen show(@RequestParam(name = AccountPage.DONE, defaultValue = "") String done, HttpSession session) {
        return own(person -> page(person, session, formOf(person), "", "", done, OwnRequestForm.empty()));
    }

    @PostMapping(Addresses.OWN_NAME)
    Screen rename(@RequestParam(name = PersonForm.NAME, defaultValue = "") String name, HttpSession session) {
        return own(person -> {
            var form = new PersonForm(name, person.email().value(), true);
            if (form.findName().isEmpty()) {
                return page(person, session, form, "", "", "", OwnRequestForm.empty())
                        .status(422);
            }
            accounts.rename(person, form.findName().get());
            return done("nom");
        });
    }

    @PostMapping(Addresses.OWN_PASSWORD)
    @Limited(Pace.SIGN_IN)
    Screen changePassword(
            @RequestParam(name = AccountPage.CURRENT, defaultValue = "") String current,
            @RequestParam(name = PasswordField.NAME, defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return own(person -> {
            String newError = PasswordField.errorOf(
                    password, person.name().value(), person.email().value());
            String currentError = newError.isEmpty() ? currentError(person, current, request) : "";
            if (!(newError + currentError).isEmpty()) {
                return page(
                                person,
                                request.getSession(),
                                formOf(person),
                                currentError,
                                newError,
                                "",
                                OwnRequestForm.empty())
                        .status(422);
            }
            accounts.changePassword(person.id(), password, request.getSession().getId());
            browser.open(person.id(), request, response);
            return done("mot-de-passe");
        });
    }

    /** Whoever sits before a browser left open guesses no faster than at the door. */
    private String currentError(Person person, String current, HttpServletRequest request) {
        return PasswordField.currentError(signIn.confirm(person, current, ClientAddress.of(request)));
    }

    @PostMapping(Addresses.OWN_SESSIONS)
    Screen endSession(@RequestParam(name = AccountPage.SESSION, defaultValue = "") String handle) {
        return own(person -> {
            accounts.endSession(person.id(), handle);
            return done("session");
        });
    }

    /** A correction, or erasure. */
    @PostMapping(Addresses.OWN_REQUESTS)
    Screen ask(
            @RequestParam(name = OwnRequestForm.KIND, defaultValue = "") String kind,
            @RequestParam(name = OwnRequestForm.WORDS, defaultValue = "") String words,
            HttpSession session) {
        return own(person -> {
            var form = new OwnRequestForm(kind, words.strip(), true);
            if (!form.isComplete()) {
                return page(person, session, formOf(person), "", "", "", form).status(422);
            }
            boolean isNew = requests.ask(person.id(), form.findKind().orElseThrow(), form.words());
            return done(isNew ? "demande" : "demande-en-cours");
        });
    }

    /** The operator has no account: their session has its own page. */
    private Screen own(Function<Person, Screen> answer) {
        return whoAsks.findPerson().flatMap(people::find).map(answer).orElseGet(() -> Screen.seeOther(Operator.DOOR));
    }

    private Screen.Page page(
            Person person,
            HttpSession session,
            PersonForm form,
            String currentError,
            String newError,
            String done,
            OwnRequestForm request) {
        return Screen.of(
                "people/own",
                new AccountPage(
                        person,
                        rights.own(person.id()),
                        sessions.list(person.id(), session.getId()),
                        journal.lastActs(person.id(), LAST_ENTRIES),
                        journal.lastReads(person.id(), LAST_ENTRIES),
                        data.dates(person.id()),
                        requests.listOf(person.id()),
                        request,
                        form,
                        currentError,
                        newError,
                        done));
    }

    private static PersonForm formOf(Person person) {
        return new PersonForm(person.name().value(), person.email().value(), false);
    }

    private static Screen done(String what) {
        return Screen.seeOther(Addresses.with(Addresses.OWN, AccountPage.DONE, what));
    }
}
