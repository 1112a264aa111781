package fr.preau.imports;

import java.util.List;

/**
 * One sort of file that Préau can load: an official register, outlines, observations… A module declares each of its kinds
 * as a bean; the engine gives it the upload screens, the command line, the report, the transaction and the history.
 */
public interface ImportKind {

    /** What is typed on the command line and stands in addresses: French, lower case, dashes, as in {@code registre}. Never changes. */
    String code();

    /** The name on screen, in French, as in «Registre des établissements». */
    String title();

    /** One or two French sentences: what the file is, who publishes it, what loading it does. */
    String description();

    FileFormat format();

    /**
     * The columns (of a table), keys (of JSON objects) or properties (of GeoJSON features) that this kind reads. They are
     * checked on every line before {@link #load} sees it, and make the page of formats and the generated reference. Empty
     * when the content is a tree that the kind walks by itself.
     */
    List<Column<?>> columns();

    /**
     * Reads the whole file and writes to the database, inside a transaction that the engine commits or rolls back.
     * Wrong lines go to {@link ImportJob#problems()}, never to an exception; what changed goes to {@link ImportJob#changes()}.
     *
     * @throws ImportRefused when the file as a whole makes no sense for this kind
     * @throws ImportCancelled thrown by {@link Progress}; let it through
     */
    void load(ImportJob job);
}
