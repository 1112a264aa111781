package fr.preau.database;

import org.jspecify.annotations.Nullable;

/** A backup cannot be written, or cannot be brought back. The message is French, for the person who typed the command. */
public class BackupRefused extends RuntimeException {

    BackupRefused(String message) {
        this(message, null);
    }

    BackupRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
