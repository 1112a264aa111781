package fr.preau.imports;

/**
 * What a module puts off during a {@link BulkLoad}. Each is done once the last file is loaded, in a transaction of its own and by the
 * side of the others: who needs what another puts off does that first.
 */
public interface CatchUp {

    /** Does it, if the database says that it is due. */
    void catchUp();
}
