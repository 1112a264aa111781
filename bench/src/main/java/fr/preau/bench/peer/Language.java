package fr.preau.bench.peer;

import java.util.List;

/** How scripts of a language are run, and what they need installed beside them. */
sealed interface Language permits Python, R {

    /** The ways to start it, the first that has what is needed being taken. */
    List<Command> interpreters();

    /** The words that load these modules and do nothing else. */
    List<String> loading(List<String> modules);

    /** Fetches these from the registry of the language into a folder of the bench, as far as can be in the time given. */
    void install(List<String> packages) throws InterruptedException;
}
