package fr.preau.imports;

/** Hears where a run stands, in the thread that runs it: a console does. */
@FunctionalInterface
public interface ProgressListener {

    ProgressListener NONE = (phase, fraction) -> {};

    /** @param fraction of the current phase, from 0 to 1 */
    void told(String phase, double fraction);
}
