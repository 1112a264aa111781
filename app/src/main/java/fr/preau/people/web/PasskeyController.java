package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Access;
import fr.preau.people.BrowserSession;
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
import fr.preau.people.accounts.SignIn;
import fr.preau.people.passkeys.PasskeyDoor;
import fr.preau.people.passkeys.Passkeys;
import fr.preau.ui.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Passkeys: one's own, and signing in by them. */
@Controller
@Access(Right.SIGNED_IN)
class PasskeyController {

    private static final String ENTERING = "preau.passkey.entering";
    private static final String ADDING = "preau.passkey.adding";

    private final PasskeyDoor door;
    private final Passkeys passkeys;
    private final WhoAsks whoAsks;
    private final People people;
    private final Accounts accounts;
    private final SignIn signIn;
    private final BrowserSession browser;
    private final PublicAddress address;
    private final WaysIn ways;

    PasskeyController(
            PasskeyDoor door,
            Passkeys passkeys,
            WhoAsks whoAsks,
            People people,
            Accounts accounts,
            SignIn signIn,
            BrowserSession browser,
            PublicAddress address,
            WaysIn ways) {
        this.door = door;
        this.passkeys = passkeys;
        this.whoAsks = whoAsks;
        this.people = people;
        this.accounts = accounts;
        this.signIn = signIn;
        this.browser = browser;
        this.address = address;
        this.ways = ways;
    }

    /** What the device is to sign, kept in the session until it has. */
    @PostMapping(Addresses.KEY_ENTRY + Addresses.QUESTION)
    @Access(Right.PUBLIC)
    @Limited(Pace.PASSWORD)
    ResponseEntity<String> askToEnter(HttpServletRequest request) {
        PublicKeyCredentialRequestOptions question = door.questionToEnter(house());
        request.getSession().setAttribute(ENTERING, question);
        return json(question);
    }

    @PostMapping(Addresses.KEY_ENTRY)
    @Access(Right.PUBLIC)
    @Limited(Pace.PASSWORD)
    Screen enter(
            @RequestParam(name = PasskeyPage.ANSWER, defaultValue = "") String answer,
            @RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        ReturnAddress then = ReturnAddress.of(next);
        PublicKeyCredentialRequestOptions asked =
                take(request, ENTERING, PublicKeyCredentialRequestOptions.class).orElse(null);
        Optional<UUID> person = door.enter(house(), asked, answer);
        if (person.isEmpty()) {
            return Screen.of("people/sign-in", ways.page(then).refusedKey()).status(422);
        }
        browser.open(person.get(), request, response);
        return Screen.seeOther(then.path());
    }

    @GetMapping(Addresses.OWN_KEYS)
    Screen list(@RequestParam(name = PasskeyPage.DONE, defaultValue = "") String done) {
        return own(person -> page(person, "", "", "", done));
    }

    @PostMapping(Addresses.OWN_KEYS + Addresses.QUESTION)
    @Limited(Pace.PASSWORD)
    ResponseEntity<String> askToAdd(HttpServletRequest request) {
        Optional<PublicKeyCredentialCreationOptions> question =
                whoAsks.findPerson().map(person -> door.questionToAdd(person, house()));
        question.ifPresent(asked -> request.getSession().setAttribute(ADDING, asked));
        return question.map(this::json)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Whoever sits before a browser left open adds no key of theirs: who has a password gives it. */
    @PostMapping(Addresses.OWN_KEYS)
    @Limited(Pace.PASSWORD)
    Screen add(
            @RequestParam(name = PasskeyPage.LABEL, defaultValue = "") String label,
            @RequestParam(name = AccountPage.CURRENT, defaultValue = "") String password,
            @RequestParam(name = PasskeyPage.ANSWER, defaultValue = "") String answer,
            HttpServletRequest request) {
        return own(person -> {
            PublicKeyCredentialCreationOptions asked = take(request, ADDING, PublicKeyCredentialCreationOptions.class)
                    .orElse(null);
            Optional<String> called = Passkeys.readLabel(label);
            if (called.isEmpty()) {
                return page(person, label, t("people.keys.label.error"), "", "").status(422);
            }
            String passwordError = passwordError(person, password, request);
            if (!passwordError.isEmpty()) {
                return page(person, label, "", passwordError, "").status(422);
            }
            boolean added = door.add(person.id(), house(), asked, answer, called.get());
            return added ? done("ajout") : page(person, label, "", "", "refus").status(422);
        });
    }

    private String passwordError(Person person, String password, HttpServletRequest request) {
        if (!accounts.hasPassword(person.id())) {
            return "";
        }
        return PasswordField.currentError(signIn.confirm(person, password, ClientAddress.of(request)));
    }

    @PostMapping(Addresses.ONE_KEY + Addresses.NAME)
    Screen rename(@PathVariable UUID key, @RequestParam(name = PasskeyPage.LABEL, defaultValue = "") String label) {
        return own(person -> {
            Optional<String> called = Passkeys.readLabel(label);
            if (called.isEmpty()) {
                found(passkeys.list(person.id()).stream()
                        .anyMatch(own -> own.id().equals(key)));
                return page(person, "", "", "", "nom-refuse").status(422);
            }
            found(passkeys.rename(person.id(), key, called.get()));
            return done("nom");
        });
    }

    @PostMapping(Addresses.ONE_KEY + Addresses.WITHDRAWAL)
    Screen remove(@PathVariable UUID key) {
        return own(person -> {
            found(passkeys.remove(person.id(), key));
            return done("retrait");
        });
    }

    /** Somebody else's key is answered as one that does not exist. */
    private static void found(boolean found) {
        if (!found) {
            throw new UnknownPerson();
        }
    }

    private Screen own(Function<Person, Screen> answer) {
        return whoAsks.findPerson().flatMap(people::find).map(answer).orElseGet(() -> Screen.seeOther(Operator.DOOR));
    }

    private Screen.Page page(Person person, String label, String labelError, String passwordError, String done) {
        return Screen.of(
                "people/keys",
                new PasskeyPage(
                        passkeys.list(person.id()),
                        accounts.hasPassword(person.id()),
                        label,
                        labelError,
                        passwordError,
                        done));
    }

    private static Screen done(String what) {
        return Screen.seeOther(Addresses.with(Addresses.OWN_KEYS, PasskeyPage.DONE, what));
    }

    private ResponseEntity<String> json(Object question) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(door.json(question));
    }

    private URI house() {
        return Addresses.under(address, "/");
    }

    /** What was asked, once. */
    private static <T> Optional<T> take(HttpServletRequest request, String name, Class<T> type) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Object kept = session.getAttribute(name);
        session.removeAttribute(name);
        return type.isInstance(kept) ? Optional.of(type.cast(kept)) : Optional.empty();
    }
}
