package fr.preau.methods.composite;

import java.util.concurrent.CancellationException;

/** Follows a long computation, from the thread that asked for it, and may stop it. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (done, total) -> true;

    /**
     * Told now and then.
     *
     * @return whether to go on; if not, the computation ends with a {@link CancellationException}
     */
    boolean goesOn(long done, long total);

    /** Tells it, and stops if it says so. */
    default void tell(long done, long total) {
        if (!goesOn(done, total)) {
            throw new CancellationException("Stopped after %d of %d".formatted(done, total));
        }
    }
}
