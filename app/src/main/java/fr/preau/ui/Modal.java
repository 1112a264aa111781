package fr.preau.ui;

import gg.jte.Content;

/**
 * A question asked over the page. Its opener is a link to a page that asks the same: that is what happens without JavaScript.
 *
 * @param id identifier in the page
 */
public record Modal(String id, String title, Button opener, Content body) implements Component {

    public Modal {
        if (!opener.isLink()) {
            throw new IllegalArgumentException(
                    "The opener of the modal " + id + " needs the address of a page that asks the same");
        }
    }
}
