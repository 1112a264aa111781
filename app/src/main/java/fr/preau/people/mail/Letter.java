package fr.preau.people.mail;

import java.util.List;

/**
 * A letter to one person.
 *
 * @param paragraphs before the link
 * @param action what the link does, in a few words
 * @param link where it leads
 * @param after what follows the link: until when it is good, what to do with a letter that one did not expect
 */
public record Letter(String subject, List<String> paragraphs, String action, String link, List<String> after) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        after = List.copyOf(after);
    }

    /** Without signs of its own: a link stands alone on its line. */
    String asText() {
        return String.join("\n\n", paragraphs) + "\n\n" + action + "\u202F:\n" + link + "\n\n"
                + String.join("\n\n", after) + "\n";
    }
}
