package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Control;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Letting somebody stand in for oneself.
 *
 * @param own one's rights that may be delegated, in words
 * @param typed what was typed, by name of field
 * @param errors what is wrong, by name of field
 */
public record DelegationPage(List<Control.Option> own, Map<String, String> typed, Map<String, String> errors) {

    static final String RIGHT = "droit";

    public DelegationPage {
        own = List.copyOf(own);
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("people.own.title"), Addresses.OWN));
    }

    public String action() {
        return Addresses.DELEGATION;
    }

    public boolean hasNothing() {
        return own.isEmpty();
    }

    public List<Field> fields() {
        List<Control.Option> options = new ArrayList<>(own);
        return List.of(
                field(RIGHT, t("people.delegation.right"), Control.select(options, value(RIGHT))),
                field(
                                SignInPage.EMAIL,
                                t("people.delegation.email"),
                                Control.text(value(SignInPage.EMAIL))
                                        .type("email")
                                        .autocomplete("off"))
                        .hint(t("people.delegation.email.hint")),
                field(RightForm.FROM, t("people.from"), Control.date(value(RightForm.FROM))),
                field(RightForm.UNTIL, t("people.until"), Control.date(value(RightForm.UNTIL)))
                        .hint(t("people.delegation.until.hint")),
                field(
                        RightForm.REASON,
                        t("people.reason"),
                        Control.text(value(RightForm.REASON)).autocomplete("off")));
    }

    private Field field(String name, String label, Control control) {
        return Field.of(name, label, control)
                .error(errors.getOrDefault(name, ""))
                .mandatory();
    }

    private String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public ErrorSummary summary() {
        return new ErrorSummary(fields(), true);
    }
}
