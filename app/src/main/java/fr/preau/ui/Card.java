package fr.preau.ui;

import gg.jte.Content;
import java.util.Optional;

/**
 * A titled surface.
 *
 * @param title its heading
 * @param level 2 to 4: level of the heading in the page
 * @param anchor identifier, so that an address can point at the card; empty for none
 * @param actions shown at the right of the title
 */
public record Card(String title, int level, String anchor, Content body, Optional<Content> actions)
        implements Component {

    public Card {
        Headings.check(level);
    }

    public static Card of(String title, Content body) {
        return new Card(title, 2, "", body, Optional.empty());
    }

    public Card level(int other) {
        return new Card(title, other, anchor, body, actions);
    }

    public Card anchor(String other) {
        return new Card(title, level, other, body, actions);
    }

    public Card actions(Content other) {
        return new Card(title, level, anchor, body, Optional.of(other));
    }
}
