package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.PasswordRules;
import fr.preau.people.accounts.SignIn;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.Locale;

/** Where a new password is typed. What was typed is never written back into a page. */
final class PasswordField {

    static final String NAME = "mot-de-passe";

    private PasswordField() {}

    static Field choosing(String error) {
        return Field.of(
                        NAME,
                        t("people.password.new"),
                        Control.text("").type("password").autocomplete("new-password"))
                .hint(t("people.password.hint", PasswordRules.SHORTEST))
                .error(error)
                .mandatory();
    }

    static Field current(String name, String label, String error) {
        return Field.of(name, label, Control.text("").type("password").autocomplete("current-password"))
                .error(error)
                .mandatory();
    }

    /** What is wrong with the password one has, as it was typed; empty when nothing is. */
    static String currentError(SignIn.Outcome outcome) {
        return switch (outcome) {
            case SignIn.Accepted _ -> "";
            case SignIn.Refused() -> t("people.password.current.error");
            case SignIn.Wait(var time) -> t("people.signin.wait.seconds", time.toSeconds());
        };
    }

    /** What is wrong with a new password; empty when nothing is. */
    static String errorOf(String password, String name, String email) {
        return PasswordRules.faultOf(password, name, email)
                .map(fault -> t(
                        "people.password.fault."
                                + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        PasswordRules.SHORTEST,
                        PasswordRules.LONGEST))
                .orElse("");
    }
}
