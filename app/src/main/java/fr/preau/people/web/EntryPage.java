package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.OneTimeToken;
import fr.preau.people.mail.AccountLetters;

/** A link to sign in was followed: whose account it opens is shown before it does. */
public record EntryPage(OneTimeToken token, String email) {

    public String action() {
        return AccountLetters.ENTRY;
    }

    public String lead() {
        return t("people.mailed.enter.lead", email);
    }
}
