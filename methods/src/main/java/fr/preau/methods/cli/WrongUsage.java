package fr.preau.methods.cli;

/** The command was not typed as its help says. The message is for who typed it, in French. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
