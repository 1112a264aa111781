package fr.preau.people.mail;

import fr.preau.people.accounts.Email;
import java.util.List;
import java.util.Optional;

/**
 * A letter to one person.
 *
 * @param paragraphs before the link
 * @param action what the link does, in a few words
 * @param link where it leads
 * @param after what follows the link: until when it is good, what to do with a letter that one did not expect
 * @param answersTo where an answer goes; empty for a letter of the house's own, which nobody answers
 */
public record Letter(
        String subject,
        List<String> paragraphs,
        String action,
        String link,
        List<String> after,
        Optional<Email> answersTo) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        after = List.copyOf(after);
    }

    public Letter(String subject, List<String> paragraphs, String action, String link, List<String> after) {
        this(subject, paragraphs, action, link, after, Optional.empty());
    }

    /** The same, whose answer goes to somebody. */
    public Letter answeredTo(Email address) {
        return new Letter(subject, paragraphs, action, link, after, Optional.of(address));
    }

    /** Without signs of its own: a link stands alone on its line. */
    String asText() {
        return String.join("\n\n", paragraphs) + "\n\n" + action + "\u202F:\n" + link + "\n\n"
                + String.join("\n\n", after) + "\n";
    }
}
