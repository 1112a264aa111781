package fr.preau.ui;

import static fr.preau.ui.Texts.t;

/**
 * A page that stands in the navigation; a module contributes it as a bean. Only pages open to every reader stand there: what a right opens
 * comes by {@link AccountMenu}.
 *
 * @param labelKey message key, such as {@code "territory.nav.schools"}
 * @param address path of the page; every address under it belongs to this entry
 * @param order place among the entries of the same verb, smallest first
 */
public record NavigationEntry(Verb verb, String labelKey, String address, int order) {

    public String label() {
        return t(labelKey);
    }

    boolean holds(String path) {
        return path.equals(address) || path.startsWith(address.endsWith("/") ? address : address + "/");
    }
}
