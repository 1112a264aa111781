package fr.preau.ui;

import static fr.preau.ui.Texts.t;

/** A page named at the foot of every page; a module contributes it as a bean. */
public record FooterLink(String labelKey, String address, int order) {

    public String label() {
        return t(labelKey);
    }
}
