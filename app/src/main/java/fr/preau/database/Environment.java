package fr.preau.database;

import java.util.Map;
import java.util.Optional;

/** The environment variables of the program. */
record Environment(Map<String, String> variables) {

    static Environment ofProgram() {
        return new Environment(System.getenv());
    }

    /** A variable that is set and not blank. */
    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
