package fr.preau.ui;

import java.util.Optional;

/**
 * Nothing to show, said in words, with what to do next.
 *
 * @param title what is empty
 * @param sentence why, or what would fill it
 */
public record EmptyState(String title, String sentence, Optional<Button> action) implements Component {

    public static EmptyState of(String title, String sentence) {
        return new EmptyState(title, sentence, Optional.empty());
    }

    public EmptyState action(Button next) {
        return new EmptyState(title, sentence, Optional.of(next));
    }
}
