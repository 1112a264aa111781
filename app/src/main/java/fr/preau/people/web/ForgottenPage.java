package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Control;
import fr.preau.ui.Field;

/**
 * Asking for a link to choose another password.
 *
 * @param open can this installation send letters?
 * @param asked was the question just put? What came of it is not told: it would say whether the account exists
 */
public record ForgottenPage(boolean open, boolean asked) {

    public String action() {
        return Addresses.FORGOTTEN;
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
