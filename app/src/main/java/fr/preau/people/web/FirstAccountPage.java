package fr.preau.people.web;

import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import java.util.List;

/**
 * The operator makes the first account.
 *
 * @param passwordError what is wrong with the password; empty when nothing is
 */
public record FirstAccountPage(PersonForm form, String passwordError) {

    public String action() {
        return Addresses.FIRST;
    }

    public List<Field> fields() {
        return List.of(form.nameField(), form.emailField(), PasswordField.choosing(passwordError));
    }

    public ErrorSummary errors() {
        return new ErrorSummary(fields(), true);
    }
}
