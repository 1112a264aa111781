package fr.preau.database;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database cannot be had. The message is French, for the person who typed the command, and says what to do about it. */
public class DatabaseUnavailable extends RuntimeException {

    public DatabaseUnavailable(String message) {
        this(message, null);
    }

    public DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The one among the causes of a failure. */
    public static Optional<RuntimeException> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DatabaseUnavailable.class::isInstance)
                .map(RuntimeException.class::cast)
                .findFirst();
    }
}
