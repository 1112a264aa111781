package fr.preau.people.web;

import fr.preau.people.ReturnAddress;
import fr.preau.people.mail.Post;
import fr.preau.people.providers.Providers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways in that this installation has. */
@Component
class WaysIn {

    private final Providers providers;
    private final Post post;

    WaysIn(Providers providers, Post post) {
        this.providers = providers;
        this.post = post;
    }

    /** The page that offers them. */
    SignInPage page(ReturnAddress next) {
        return new SignInPage("", Optional.empty(), next, providers.list(), post.isOpen(), "");
    }
}
