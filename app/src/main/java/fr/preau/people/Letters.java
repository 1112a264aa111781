package fr.preau.people;

import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.mail.Letter;
import fr.preau.people.mail.Post;
import java.util.List;
import java.util.Optional;
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
        return findAddress(person)
                .map(to -> outcome(post.send(to, letter(text), number)))
                .orElse(Outcome.NOBODY);
    }

    /**
     * Sends what somebody wrote to somebody else, who answers to the writer's address.
     *
     * @param writer who must have an open account
     */
    public Outcome sendFrom(UUID writer, UUID person, Text text) {
        return findAddress(person).map(to -> sendFrom(writer, to, text)).orElse(Outcome.NOBODY);
    }

    /** The same, to somebody without an account. */
    public Outcome sendFrom(UUID writer, String address, Text text) {
        return Email.read(address).map(to -> sendFrom(writer, to, text)).orElse(Outcome.NOBODY);
    }

    private Outcome sendFrom(UUID writer, Email to, Text text) {
        return findAddress(writer)
                .map(from -> outcome(post.send(to, letter(text).answeredTo(from), UUID.randomUUID())))
                .orElse(Outcome.NOBODY);
    }

    private Optional<Email> findAddress(UUID person) {
        return people.find(person).filter(Person::isActive).map(Person::email);
    }

    private static Outcome outcome(boolean left) {
        return left ? Outcome.SENT : Outcome.NOT_SENT;
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
