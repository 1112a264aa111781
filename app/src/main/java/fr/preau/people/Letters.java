package fr.preau.people;

import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.mail.Letter;
import fr.preau.people.mail.Post;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Letters to people, by their number: their addresses stay here. */
@Component
public class Letters {

    private final Post post;
    private final People people;

    Letters(Post post, People people) {
        this.post = post;
        this.people = people;
    }

    /** Has this installation a server that sends them? */
    public boolean areSent() {
        return post.isOpen();
    }

    /**
     * Sends a letter now.
     *
     * @param number of the letter: when it has to be sent again, who receives it twice can tell that it is the same
     */
    public Outcome send(UUID person, UUID number, Text text) {
        return people.find(person)
                .filter(Person::isActive)
                .map(to -> post.send(to.email(), letter(text), number) ? Outcome.SENT : Outcome.NOT_SENT)
                .orElse(Outcome.NOBODY);
    }

    private Letter letter(Text text) {
        return new Letter(
                text.subject(),
                text.paragraphs(),
                text.action(),
                post.address().resolve(text.path()).toString(),
                text.after());
    }

    /**
     * What a letter says.
     *
     * @param paragraphs before the link
     * @param action what the link does, in a few words
     * @param path of the page of ours where the link leads
     * @param after the link
     */
    public record Text(String subject, List<String> paragraphs, String action, String path, List<String> after) {

        public Text {
            paragraphs = List.copyOf(paragraphs);
            after = List.copyOf(after);
        }
    }

    /** What became of a letter. */
    public enum Outcome {
        SENT,
        /** The server was away, or refused it. */
        NOT_SENT,
        /** The person has no open account. */
        NOBODY
    }
}
