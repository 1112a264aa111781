package fr.preau.ui;

import gg.jte.Content;

/**
 * Detail that stays folded until asked for; works without JavaScript.
 *
 * @param narrow folded only where the screen is narrow; elsewhere its body stands there as if there were nothing around it
 */
public record Disclosure(String summary, Content body, boolean open, boolean narrow) implements Component {

    public static Disclosure of(String summary, Content body) {
        return new Disclosure(summary, body, false, false);
    }

    public Disclosure opened() {
        return openedIf(true);
    }

    /** Opened when something in it asks to be seen, such as an error. */
    public Disclosure openedIf(boolean needed) {
        return new Disclosure(summary, body, needed, narrow);
    }

    /** What a phone should not have to scroll past: filters, for one. */
    public static Disclosure ofNarrow(String summary, Content body) {
        return new Disclosure(summary, body, true, true);
    }
}
