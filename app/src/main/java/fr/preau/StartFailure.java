package fr.preau;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.NestedExceptionUtils;

/** The application could not start. The message is French, short, and says where the whole story is. */
class StartFailure extends RuntimeException {

    StartFailure(RuntimeException failure, Optional<Path> log) {
        super(
                "Préau n’a pas pu démarrer\u202f: "
                        + NestedExceptionUtils.getMostSpecificCause(failure).getMessage()
                        + log.map(file -> "\nLe détail est dans " + file + ".").orElse(""),
                failure);
    }
}
