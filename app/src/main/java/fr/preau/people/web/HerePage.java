package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Link;

/**
 * Who may do what in a place.
 *
 * @param place its name
 * @param address its page
 */
public record HerePage(String place, String address, RightsList rights) {

    public String title() {
        return t("people.here.title", place);
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(place, address));
    }
}
