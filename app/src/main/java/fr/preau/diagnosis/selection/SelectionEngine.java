package fr.preau.diagnosis.selection;

import fr.preau.methods.planning.SelectionSolver;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the engine when it is first needed: its native code is loaded then, and takes half a second. */
public final class SelectionEngine {

    private static final Logger LOG = LoggerFactory.getLogger(SelectionEngine.class);

    private SelectionEngine() {}

    /** Empty where this machine cannot load it. */
    public static Optional<SelectionSolver> find() {
        return Loaded.ENGINE;
    }

    /** What happens once. */
    private static final class Loaded {

        private static final Optional<SelectionSolver> ENGINE = load();

        private static Optional<SelectionSolver> load() {
            try {
                return ServiceLoader.load(SelectionSolver.class, SelectionSolver.class.getClassLoader())
                        .findFirst();
            } catch (ServiceConfigurationError unloadable) {
                LOG.warn("The engine of selections cannot be loaded on this machine.", unloadable);
                return Optional.empty();
            }
        }
    }
}
