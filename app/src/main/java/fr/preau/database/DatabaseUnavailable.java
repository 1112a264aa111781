package fr.preau.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be had. The message is French, for the person who typed the command, and says what to do about it. */
public class DatabaseUnavailable extends RuntimeException {

    public DatabaseUnavailable(String message) {
        this(message, null);
    }

    public DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
