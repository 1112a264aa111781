package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.People;
import fr.preau.ui.Screen;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first account of an installation. The operator stays the operator: whoever has the account signs in. */
@Controller
@RequestMapping(Addresses.FIRST)
@Access(Right.OPERATOR)
class FirstAccountController {

    private final People people;
    private final Accounts accounts;

    FirstAccountController(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @GetMapping
    Screen form() {
        return people.isEmpty() ? page(PersonForm.empty(), "") : Screen.seeOther(Addresses.PEOPLE);
    }

    @PostMapping
    Screen create(
            @RequestParam(name = PersonForm.NAME, defaultValue = "") String name,
            @RequestParam(name = SignInPage.EMAIL, defaultValue = "") String email,
            @RequestParam(name = PasswordField.NAME, defaultValue = "") String password) {
        PersonForm form = new PersonForm(name, email, true);
        String passwordError = PasswordField.errorOf(password, name, email);
        if (form.findName().isEmpty() || form.findEmail().isEmpty() || !passwordError.isEmpty()) {
            return page(form, passwordError).status(422);
        }
        Optional<UUID> first =
                accounts.openFirst(form.findName().get(), form.findEmail().get(), password, t("people.first.reason"));
        return first.map(person -> PersonController.done(person, PersonPage.Done.FIRST))
                .orElseGet(() -> Screen.seeOther(Addresses.PEOPLE));
    }

    private static Screen.Page page(PersonForm form, String passwordError) {
        return Screen.of("people/first", new FirstAccountPage(form, passwordError));
    }
}
