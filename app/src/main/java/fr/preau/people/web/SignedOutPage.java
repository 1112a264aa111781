package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Button;

/**
 * One is out of Préau, but not of the provider through which one came in.
 *
 * @param provider what people call it
 * @param address where one signs out of it
 */
public record SignedOutPage(String provider, String address) {

    public String meaning() {
        return t("people.signed-out.meaning", provider);
    }

    public Button leave() {
        return Button.link(t("people.signed-out.leave", provider), address);
    }

    public Button stay() {
        return Button.link(t("people.signed-out.stay"), "/").second();
    }
}
