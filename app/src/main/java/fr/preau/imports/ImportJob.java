package fr.preau.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** One loading of one file: all that a kind needs to read it, tell what it meets and stay inside its scope. */
public final class ImportJob {

    private final UUID id;
    private final ImportFile file;
    private final Scope scope;
    private final Source source;
    private final List<Column<?>> columns;
    private final Report report;
    private final Progress progress;

    ImportJob(
            UUID id,
            ImportFile file,
            Scope scope,
            Source source,
            List<Column<?>> columns,
            Report report,
            Progress progress) {
        this.id = id;
        this.file = file;
        this.scope = scope;
        this.source = source;
        this.columns = columns;
        this.report = report;
        this.progress = progress;
    }

    /** The provenance of everything that this job writes: the key of {@code imports.run}. */
    public UUID id() {
        return id;
    }

    public ImportFile file() {
        return file;
    }

    /** The part of the country to load; the rest is counted as {@link ChangeKind#OUT_OF_SCOPE}. */
    public Scope scope() {
        return scope;
    }

    public Source source() {
        return source;
    }

    public Problems problems() {
        return report.problems();
    }

    public Changes changes() {
        return report.changes();
    }

    public Progress progress() {
        return progress;
    }

    /**
     * The file as a table, with the kind's columns.
     *
     * @throws ImportRefused when it is not one, or lacks a column that the kind needs
     */
    public Table table() {
        return table(columns);
    }

    /** The file as a table, with columns that only its header could tell. */
    public Table table(List<Column<?>> columns) {
        return Table.of(file, columns, report, progress);
    }

    /**
     * Hands over the objects of a JSON array, or the features of a GeoJSON collection, one by one, but those that are rejected.
     *
     * @throws ImportRefused when the file is neither
     */
    public void forEachItem(Consumer<Item> consumer) {
        new Items(file, columns, report, progress).forEach(consumer);
    }

    /** Counts what a kind read by itself in {@link #json()}, as the lines of a table are counted. */
    public void countLines(int lines) {
        report.countLines(lines);
    }

    /**
     * The whole JSON file in memory: for small trees that are not lists.
     *
     * @throws ImportRefused when it is not JSON
     */
    public JsonNode json() {
        return Items.tree(file);
    }
}
