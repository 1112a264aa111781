package fr.preau.ui;

import gg.jte.Content;

/** Detail that stays folded until asked for; works without JavaScript. */
public record Disclosure(String summary, Content body, boolean open) implements Component {

    public static Disclosure of(String summary, Content body) {
        return new Disclosure(summary, body, false);
    }

    public Disclosure opened() {
        return new Disclosure(summary, body, true);
    }
}
