package fr.preau;

/** What was typed cannot be understood. The message is French, for the person who typed it. */
class UsageError extends RuntimeException {

    UsageError(String message) {
        super(message + " Voir ./preau help.");
    }
}
