package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.Person;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Control;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;

/**
 * Looking through the eyes of somebody.
 *
 * @param reason as it was typed
 * @param error what is wrong with it; empty when nothing is
 */
public record SeeAsPage(Person person, String reason, String error) {

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("people.list.title"), Addresses.PEOPLE),
                new Link(person.name().value(), back()));
    }

    public String title() {
        return t("people.see-as.title", person.name().value());
    }

    public String action() {
        return Addresses.seeingAs(person.id());
    }

    public String back() {
        return Addresses.person(person.id());
    }

    public Field field() {
        return Field.of(
                        RightForm.REASON,
                        t("people.reason"),
                        Control.text(reason).autocomplete("off"))
                .hint(t("people.see-as.reason.hint"))
                .error(error)
                .mandatory();
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(field());
    }
}
