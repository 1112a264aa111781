package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.Person;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.UUID;

/**
 * Ending a right.
 *
 * @param what role and place in words
 * @param reason as it was typed
 * @param error what is wrong with it; empty when nothing is
 */
public record EndPage(Person person, UUID right, String what, String reason, String error) {

    private static final int LONGEST = 300;

    static String errorOf(String reason) {
        boolean isLine = !reason.isBlank()
                && reason.strip().length() <= LONGEST
                && reason.codePoints().noneMatch(Character::isISOControl);
        return isLine ? "" : t("people.reason.error", LONGEST);
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("people.list.title"), Addresses.PEOPLE),
                new Link(person.name().value(), back()));
    }

    public String lead() {
        return t("people.end.lead", person.name().value(), what);
    }

    public String action() {
        return Addresses.right(person.id(), right);
    }

    public String back() {
        return Addresses.person(person.id());
    }

    public Field field() {
        return Field.of(
                        RightForm.REASON,
                        t("people.reason"),
                        Control.text(reason).autocomplete("off"))
                .hint(t("people.end.reason.hint"))
                .error(error)
                .mandatory();
    }
}
