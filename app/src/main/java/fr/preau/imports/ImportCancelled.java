package fr.preau.imports;

/** Somebody asked to stop this import. Thrown where progress is told; the engine rolls back. */
public final class ImportCancelled extends RuntimeException {

    public ImportCancelled() {
        super("The import was cancelled.");
    }
}
