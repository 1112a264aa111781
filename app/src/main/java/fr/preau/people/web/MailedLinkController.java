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
import fr.preau.people.mail.AccountLetters;
import fr.preau.people.mail.Post;
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

/** Signing in by a link that is sent: asked for, then followed. Looking at it does not use it up, entering does. */
@Controller
@RequestMapping(Addresses.MAIL_ENTRY)
@Access(Right.PUBLIC)
class MailedLinkController {

    private static final String ENTRY = "/entree";

    private final AccountLetters letters;
    private final Post post;
    private final AccountLinks links;
    private final Accounts accounts;
    private final People people;
    private final BrowserSession session;

    MailedLinkController(
            AccountLetters letters,
            Post post,
            AccountLinks links,
            Accounts accounts,
            People people,
            BrowserSession session) {
        this.letters = letters;
        this.post = post;
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.session = session;
    }

    @GetMapping
    Screen form() {
        return Screen.of("people/mailed", new MailedLinkPage(post.isOpen(), false));
    }

    @PostMapping
    @Limited(Pace.SIGN_IN)
    Screen ask(@RequestParam(name = SignInPage.EMAIL, defaultValue = "") String email) {
        letters.sendEntryLinkSoon(email);
        return Screen.of("people/mailed", new MailedLinkPage(post.isOpen(), true));
    }

    /** Whoever was sent somebody else's link reads whose account it opens. */
    @GetMapping(ENTRY)
    @Limited(Pace.PASSWORD)
    Screen confirm(@RequestParam(name = OneTimeToken.PARAMETER, defaultValue = "") String token) {
        OneTimeToken shown = OneTimeToken.pasted(token);
        return links.find(shown)
                .filter(opened -> opened.purpose() == Purpose.ENTRY)
                .flatMap(opened -> people.find(opened.person()))
                .<Screen>map(person -> Screen.of(
                        "people/enter", new EntryPage(shown, person.email().value())))
                .orElseGet(MailedLinkController::nothing);
    }

    @PostMapping(ENTRY)
    @Limited(Pace.PASSWORD)
    Screen enter(
            @RequestParam(name = OneTimeToken.PARAMETER, defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<UUID> person = accounts.enterBy(OneTimeToken.pasted(token));
        person.ifPresent(entered -> session.open(entered, request, response));
        return person.isPresent() ? Screen.seeOther("/") : nothing();
    }

    private static Screen nothing() {
        return Screen.of("people/link-over", new ForgottenPage(false, false)).status(404);
    }
}
