package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Operator;
import fr.preau.people.ReturnAddress;
import fr.preau.people.providers.Provider;
import fr.preau.ui.Alert;
import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Signing in.
 *
 * @param email as it was typed
 * @param refusal why it did not succeed; empty when nothing was tried
 * @param next page of ours to go to afterwards
 * @param providers of identities through which one may sign in
 * @param letters whether this installation sends letters
 * @param advice what to do about the refusal; empty when the refusal says it
 */
public record SignInPage(
        String email,
        Optional<String> refusal,
        ReturnAddress next,
        List<Provider> providers,
        boolean letters,
        String advice) {

    /** What may come of going to a provider of identities. */
    enum Trouble {
        PROVIDER_DOWN,
        GIVEN_UP,
        NOT_PROVEN,
        NO_ACCOUNT;

        private String key() {
            return "people.provider." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final String EMAIL = "courriel";

    SignInPage refused(String typed) {
        return new SignInPage(typed, Optional.of(t("people.signin.refused")), next, providers, letters, "");
    }

    SignInPage refusedKey() {
        return new SignInPage(
                email,
                Optional.of(t("people.keys.entry.refused")),
                next,
                providers,
                letters,
                t("people.keys.entry.refused.next"));
    }

    /** Where a passkey is used. */
    public String keyAction() {
        return Addresses.KEY_ENTRY;
    }

    /** Where the question to the device is asked for. */
    public String keyQuestion() {
        return Addresses.KEY_ENTRY + Addresses.QUESTION;
    }

    /** Name of the field that holds the answer of the device. */
    public String keyAnswer() {
        return PasskeyPage.ANSWER;
    }

    SignInPage after(Trouble trouble, Provider provider) {
        return new SignInPage(
                email,
                Optional.of(t(trouble.key(), provider.label())),
                next,
                providers,
                letters,
                t(trouble.key() + ".next", provider.label()));
    }

    SignInPage waiting(String typed, Duration wait) {
        long minutes = Math.ceilDiv(wait.toSeconds(), 60L);
        String words = wait.toSeconds() < 60
                ? t("people.signin.wait.seconds", wait.toSeconds())
                : t("people.signin.wait.minutes", minutes);
        return new SignInPage(typed, Optional.of(words), next, providers, letters, "");
    }

    public String action() {
        return Addresses.SIGN_IN;
    }

    public Optional<Alert> alert() {
        return refusal.map(Alert::error);
    }

    /** One button for each provider. */
    public List<Button> ways() {
        return providers.stream()
                .map(provider -> Button.link(
                                t("people.provider.enter", provider.label()),
                                Addresses.with(Addresses.provider(provider.id()), ReturnAddress.PARAMETER, next.path()))
                        .second())
                .toList();
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

    public String mailed() {
        return Addresses.MAIL_ENTRY;
    }

    public String forgotten() {
        return Addresses.FORGOTTEN;
    }

    public String operatorDoor() {
        return Operator.doorTo(next.path());
    }
}
