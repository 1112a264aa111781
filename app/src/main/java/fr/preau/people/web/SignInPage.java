package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Operator;
import fr.preau.people.ReturnAddress;
import fr.preau.ui.Alert;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Signing in.
 *
 * @param email as it was typed
 * @param refusal why it did not succeed; empty when nothing was tried
 * @param next page of ours to go to afterwards
 */
public record SignInPage(String email, Optional<String> refusal, ReturnAddress next) {

    static final String EMAIL = "courriel";

    static SignInPage empty(ReturnAddress next) {
        return new SignInPage("", Optional.empty(), next);
    }

    SignInPage refused(String typed) {
        return new SignInPage(typed, Optional.of(t("people.signin.refused")), next);
    }

    SignInPage waiting(String typed, Duration wait) {
        long minutes = Math.ceilDiv(wait.toSeconds(), 60L);
        String words = wait.toSeconds() < 60
                ? t("people.signin.wait.seconds", wait.toSeconds())
                : t("people.signin.wait.minutes", minutes);
        return new SignInPage(typed, Optional.of(words), next);
    }

    public String action() {
        return Addresses.SIGN_IN;
    }

    public Optional<Alert> alert() {
        return refusal.map(Alert::error);
    }

    public List<Field> fields() {
        return List.of(
                Field.of(
                                EMAIL,
                                t("people.email"),
                                Control.text(email).type("email").autocomplete("username"))
                        .mandatory(),
                PasswordField.current(PasswordField.NAME, t("people.password"), ""));
    }

    public String forgotten() {
        return Addresses.FORGOTTEN;
    }

    public String operatorDoor() {
        return Operator.doorTo(next.path());
    }
}
