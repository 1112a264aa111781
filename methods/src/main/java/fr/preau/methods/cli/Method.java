package fr.preau.methods.cli;

import java.io.IOException;
import java.util.List;

/** A method that can be called by its name. */
interface Method {

    /** What is typed after {@code ./preau methods}. */
    String name();

    /** One line, in French. */
    String summary();

    /** All that one must know to use it, in French. */
    String help();

    /**
     * Reads, computes, writes.
     *
     * @throws WrongUsage if the arguments are not what the help says
     * @throws WrongInput if the file is not
     */
    void run(List<String> arguments, Console console) throws IOException;
}
