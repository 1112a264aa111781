package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.Person;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Link;

/**
 * A link to hand over to a person, shown once.
 *
 * @param isNew whether it opens the account of somebody invited
 */
public record HandedLinkPage(Person person, String link, boolean isNew) {

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("people.list.title"), Addresses.PEOPLE),
                new Link(person.name().value(), Addresses.person(person.id())));
    }

    public String how() {
        return t(
                isNew ? "people.handed.welcome" : "people.handed.password",
                person.name().value());
    }
}
