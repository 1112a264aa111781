package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.OneTimeToken;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import java.util.List;

/**
 * A link was followed: its holder chooses a password, and a name when the account is new.
 *
 * @param isNew whether it is the link of an invitation
 */
public record LinkPage(OneTimeToken token, boolean isNew, PersonForm form, String passwordError) {

    public String title() {
        return isNew ? t("people.link.welcome") : t("people.link.password");
    }

    public String lead() {
        return isNew ? t("people.link.welcome.lead", form.email()) : t("people.link.password.lead", form.email());
    }

    public String action() {
        return Addresses.LINK;
    }

    public List<Field> fields() {
        Field password = PasswordField.choosing(passwordError);
        return isNew ? List.of(form.nameField(), password) : List.of(password);
    }

    public ErrorSummary errors() {
        return new ErrorSummary(fields(), true);
    }

    public String send() {
        return isNew ? t("people.link.welcome.send") : t("people.link.password.send");
    }
}
