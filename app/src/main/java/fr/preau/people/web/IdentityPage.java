package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.providers.LinkedIdentities.LinkedIdentity;
import fr.preau.people.providers.Provider;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
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
 * One's own identities at providers.
 *
 * @param others providers at which one is nobody yet
 * @param hasPassword whether there is one to give once more; without, nothing is linked nor taken off
 * @param done what was just done; empty for nothing
 */
public record IdentityPage(
        List<LinkedIdentity> linked, List<Provider> others, boolean hasPassword, Asked asked, String done) {

    static final String DONE = "fait";
    static final String PROVIDER = "fournisseur";
    static final String LINKED = "reliee";
    static final String PARTED = "retrait";
    static final String OF_ANOTHER = "autre-compte";
    static final String ANOTHER_HELD = "autre-identite";
    static final String REFUSED = "refus";
    static final String AWAY = "panne";

    public IdentityPage {
        linked = List.copyOf(linked);
        others = List.copyOf(others);
    }

    /**
     * What was asked.
     *
     * @param of which form: the provider, or the number of the identity; empty for none
     * @param error what is wrong with the password; empty when nothing is
     * @param confirmed the provider to go to now
     */
    public record Asked(String of, String error, Optional<Provider> confirmed) {

        static final Asked NOTHING = new Asked("", "", Optional.empty());
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("people.own.title"), Addresses.OWN));
    }

    public Optional<Alert> alert() {
        return switch (done) {
            case LINKED -> Optional.of(Alert.success(t("people.identities.done.linked")));
            case PARTED -> Optional.of(Alert.success(t("people.identities.done.parted")));
            case OF_ANOTHER -> Optional.of(Alert.error(t("people.identities.of-another")));
            case ANOTHER_HELD -> Optional.of(Alert.error(t("people.identities.another-held")));
            case REFUSED -> Optional.of(Alert.error(t("people.identities.refused")));
            case AWAY -> Optional.of(Alert.error(t("people.identities.away")));
            default -> Optional.empty();
        };
    }

    /** The way to the provider, once the password was given. */
    public Optional<Button> going() {
        return asked.confirmed()
                .map(provider -> Button.link(
                        t("people.identities.go", provider.label()),
                        Addresses.with(Addresses.LINKING, PROVIDER, provider.id())));
    }

    public String forgotten() {
        return Addresses.FORGOTTEN;
    }

    public ErrorSummary errors() {
        List<Field> fields = new ArrayList<>();
        linked.forEach(identity -> fields.add(one(identity).password()));
        if (mayLink()) {
            fields.add(password());
        }
        return new ErrorSummary(fields, true);
    }

    public boolean mayLink() {
        return hasPassword && !others.isEmpty() && asked.confirmed().isEmpty();
    }

    public String action() {
        return Addresses.OWN_IDENTITIES;
    }

    /** One for each provider: the choice is the button. */
    public List<Button> choices() {
        return others.stream()
                .map(provider -> Button.submit(t("people.identities.link", provider.label()))
                        .second()
                        .sending(PROVIDER, provider.id()))
                .toList();
    }

    public Field password() {
        boolean isOfProvider =
                others.stream().anyMatch(provider -> provider.id().equals(asked.of()));
        return PasswordField.current(
                AccountPage.CURRENT, t("people.password.current"), isOfProvider ? asked.error() : "");
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("people.identities.title"),
                        Column.text(t("people.identities.provider")),
                        Column.text(t("people.identities.joined")),
                        Column.text(t("people.own.used")),
                        Column.text(t("people.identities.part")))
                .captionHidden()
                .rows(
                        linked,
                        identity -> List.of(
                                Cell.text(identity.label()),
                                Cell.text(t("people.identities.joined.day", Formats.dateTime(identity.joined()))),
                                Cell.text(t("people.keys.used", Formats.dateTime(identity.signedIn()))),
                                hasPassword
                                        ? Cell.content(frame.fragment("people/one-identity", one(identity)))
                                        : Cell.absent(t("people.identities.last"))))
                .whenEmpty(EmptyState.of(t("people.identities.none"), t("people.identities.none.sentence")));
    }

    private OneIdentity one(LinkedIdentity identity) {
        return new OneIdentity(identity, identity.id().toString().equals(asked.of()) ? asked.error() : "");
    }

    /**
     * What is done with one of them.
     *
     * @param error what is wrong with the password given for it; empty when nothing is
     */
    public record OneIdentity(LinkedIdentity identity, String error) {

        public String part() {
            return Addresses.identity(identity.id()) + Addresses.WITHDRAWAL;
        }

        public Field password() {
            return PasswordField.current(AccountPage.CURRENT, t("people.identities.password", identity.label()), error)
                    .id("mot-de-passe-" + identity.id());
        }

        public Button button() {
            return Button.submit(t("people.identities.part.send"))
                    .second()
                    .spoken(t("people.identities.part.spoken", identity.label()));
        }
    }
}
