package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.PersonName;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.Optional;

/**
 * A name and an address as they were typed.
 *
 * @param tried whether what is wrong is told
 */
record PersonForm(String name, String email, boolean tried) {

    static final String NAME = "nom";

    static PersonForm empty() {
        return new PersonForm("", "", false);
    }

    Optional<PersonName> findName() {
        return PersonName.read(name);
    }

    Optional<Email> findEmail() {
        return Email.read(email);
    }

    Field nameField() {
        return Field.of(NAME, t("people.name"), Control.text(name).autocomplete("name"))
                .error(tried && findName().isEmpty() ? t("people.name.error", PersonName.LONGEST) : "")
                .mandatory();
    }

    Field emailField() {
        return Field.of(
                        SignInPage.EMAIL,
                        t("people.email"),
                        Control.text(email).type("email").autocomplete("email"))
                .hint(t("people.email.hint"))
                .error(tried && findEmail().isEmpty() ? t("people.email.error") : "")
                .mandatory();
    }
}
