package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Control;
import fr.preau.ui.Field;

/**
 * Asking for a link to sign in.
 *
 * @param open can this installation send letters?
 * @param asked was the question just put? What came of it is not told: it would say whether the account exists
 */
public record MailedLinkPage(boolean open, boolean asked) {

    public String action() {
        return Addresses.MAIL_ENTRY;
    }

    public String signIn() {
        return Addresses.SIGN_IN;
    }

    public Field field() {
        return Field.of(
                        SignInPage.EMAIL,
                        t("people.email"),
                        Control.text("").type("email").autocomplete("username"))
                .mandatory();
    }
}
