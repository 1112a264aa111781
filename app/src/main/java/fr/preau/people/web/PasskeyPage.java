package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.passkeys.Passkey;
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

/**
 * One's own passkeys.
 *
 * @param asksPassword whether the person has one, and gives it to add a key
 * @param label as it was typed
 * @param labelError what is wrong with it; empty when nothing is
 * @param passwordError what is wrong with the password; empty when nothing is
 * @param done what was just done; empty for nothing
 */
public record PasskeyPage(
        List<Passkey> keys, boolean asksPassword, String label, String labelError, String passwordError, String done) {

    static final String ANSWER = "reponse";
    static final String LABEL = "nom";
    static final String DONE = "fait";

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("people.own.title"), Addresses.OWN));
    }

    public Optional<Alert> alert() {
        return switch (done) {
            case "ajout" -> Optional.of(Alert.success(t("people.keys.done.added")));
            case "nom" -> Optional.of(Alert.success(t("people.keys.done.renamed")));
            case "retrait" -> Optional.of(Alert.success(t("people.keys.done.removed")));
            case "refus" -> Optional.of(Alert.error(t("people.keys.refused")));
            case "nom-refuse" -> Optional.of(Alert.error(t("people.keys.label.error")));
            default -> Optional.empty();
        };
    }

    public String action() {
        return Addresses.OWN_KEYS;
    }

    public String question() {
        return Addresses.OWN_KEYS + Addresses.QUESTION;
    }

    public String answer() {
        return ANSWER;
    }

    public boolean mayAdd() {
        return keys.size() < Passkey.MOST;
    }

    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(LABEL, t("people.keys.label"), Control.text(label).autocomplete("off"))
                .hint(t("people.keys.label.hint"))
                .error(labelError)
                .mandatory());
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
                        t("people.keys.title"),
                        Column.text(t("people.keys.label")),
                        Column.text(t("people.keys.added")),
                        Column.text(t("people.own.used")),
                        Column.text(t("people.keys.change")))
                .captionHidden()
                .rows(
                        keys,
                        key -> List.of(
                                Cell.text(key.label()),
                                Cell.text(t("people.keys.added.day", Formats.dateTime(key.created()))),
                                Cell.text(key.lastUsed()
                                        .map(moment -> t("people.keys.used", Formats.dateTime(moment)))
                                        .orElseGet(() -> t("people.keys.unused"))),
                                Cell.content(frame.fragment("people/one-key", new OneKey(key)))))
                .whenEmpty(EmptyState.of(t("people.keys.none"), t("people.keys.none.sentence")));
    }

    /** What is done with one of them. */
    public record OneKey(Passkey key) {

        public String rename() {
            return Addresses.key(key.id()) + Addresses.NAME;
        }

        public String remove() {
            return Addresses.key(key.id()) + Addresses.WITHDRAWAL;
        }

        public Field label() {
            return Field.of(
                            LABEL,
                            t("people.keys.rename.label", key.label()),
                            Control.text(key.label()).autocomplete("off"))
                    .id("nom-" + key.id())
                    .labelHidden();
        }

        public Button renameButton() {
            return Button.submit(t("people.keys.rename")).quiet().spoken(t("people.keys.rename.spoken", key.label()));
        }

        public Button removeButton() {
            return Button.submit(t("people.keys.remove")).second().spoken(t("people.keys.remove.spoken", key.label()));
        }
    }
}
