package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.Person;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Link;

/**
 * Does who asks mean to erase this account?
 *
 * @param last whether it would leave nobody who administers
 */
public record ErasePage(Person person, boolean last) {

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("people.list.title"), Addresses.PEOPLE),
                new Link(person.name().value(), back()));
    }

    public String title() {
        return t("people.erase.title", person.name().value());
    }

    public String action() {
        return Addresses.erasing(person.id());
    }

    public String back() {
        return Addresses.person(person.id());
    }
}
