package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.tokens.AccessToken;
import fr.preau.people.tokens.TokenScope;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One's own tokens.
 *
 * @param asksPassword whether the person has one, and gives it to make a token
 * @param passwordError what is wrong with it; empty when nothing is
 * @param secret of the token that was just made; empty on every other page
 * @param done what was just done; empty for nothing
 */
public record TokenPage(
        List<AccessToken> tokens,
        boolean asksPassword,
        TokenForm form,
        String passwordError,
        String secret,
        String done) {

    static final String DONE = "fait";

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("people.own.title"), Addresses.OWN));
    }

    public Optional<Alert> alert() {
        if (!secret.isEmpty()) {
            return Optional.of(Alert.success(t("people.tokens.done.made")));
        }
        return switch (done) {
            case "retrait" -> Optional.of(Alert.success(t("people.tokens.done.revoked")));
            case "trop" -> Optional.of(Alert.error(t("people.tokens.many", AccessToken.MOST)));
            default -> Optional.empty();
        };
    }

    public boolean isNew() {
        return !secret.isEmpty();
    }

    /** To be copied, now or never. */
    public Field shown() {
        return Field.of("jeton", t("people.tokens.secret"), Control.text(secret).autocomplete("off"))
                .hint(t("people.tokens.secret.hint"));
    }

    public String action() {
        return Addresses.OWN_TOKENS;
    }

    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(form.fields());
        if (asksPassword) {
            fields.add(PasswordField.current(AccountPage.CURRENT, t("people.password.current"), passwordError));
        }
        return fields;
    }

    public ErrorSummary errors() {
        return new ErrorSummary(fields(), true);
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("people.tokens.title"),
                        Column.text(t("people.tokens.label")),
                        Column.text(t("people.tokens.scopes")),
                        Column.text(t("people.tokens.until")),
                        Column.text(t("people.own.used")),
                        Column.text(t("people.tokens.revoke")))
                .captionHidden()
                .rows(
                        tokens,
                        token -> List.of(
                                Cell.text(token.label()),
                                Cell.text(token.scopes().stream()
                                        .sorted()
                                        .map(TokenScope::label)
                                        .collect(Collectors.joining(", "))),
                                Cell.text(t("people.tokens.until.day", Formats.dateTime(token.expires()))),
                                Cell.text(token.lastUsed()
                                        .map(day -> t("people.tokens.used", Formats.date(day)))
                                        .orElseGet(() -> t("people.tokens.unused"))),
                                Cell.content(frame.fragment("people/one-token", new OneToken(token)))))
                .whenEmpty(EmptyState.of(t("people.tokens.none"), t("people.tokens.none.sentence")));
    }

    /** What is done with one of them. */
    public record OneToken(AccessToken token) {

        public String revoke() {
            return Addresses.token(token.id()) + Addresses.WITHDRAWAL;
        }

        public Button button() {
            return Button.submit(t("people.tokens.revoke"))
                    .second()
                    .spoken(t("people.tokens.revoke.spoken", token.label()));
        }
    }
}
