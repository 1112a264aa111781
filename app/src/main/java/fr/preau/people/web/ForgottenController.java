package fr.preau.people.web;

import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.people.mail.AccountLetters;
import fr.preau.people.mail.Post;
import fr.preau.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A forgotten password. */
@Controller
@Access(Right.PUBLIC)
class ForgottenController {

    private final AccountLetters letters;
    private final Post post;

    ForgottenController(AccountLetters letters, Post post) {
        this.letters = letters;
        this.post = post;
    }

    @GetMapping(Addresses.FORGOTTEN)
    Screen form() {
        return Screen.of("people/forgotten", new ForgottenPage(post.isOpen(), false));
    }

    @PostMapping(Addresses.FORGOTTEN)
    @Limited(Pace.SIGN_IN)
    Screen ask(@RequestParam(name = SignInPage.EMAIL, defaultValue = "") String email) {
        letters.sendPasswordLinkSoon(email);
        return Screen.of("people/forgotten", new ForgottenPage(post.isOpen(), true));
    }
}
