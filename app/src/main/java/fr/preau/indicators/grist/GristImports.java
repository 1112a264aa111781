package fr.preau.indicators.grist;

import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import fr.preau.territory.Places;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads the tables, by hand or when they are due, and hands them to the import of observations, which checks and reports each line. */
@Component
@EnableConfigurationProperties(GristSettings.class)
class GristImports {

    private static final Logger LOG = LoggerFactory.getLogger(GristImports.class);
    private static final String KIND = "observations";

    private final GristClient client;
    private final GristSources sources;
    private final Imports imports;
    private final Scope scope;
    private final Places places;

    GristImports(GristClient client, GristSources sources, Imports imports, Scope scope, Places places) {
        this.client = client;
        this.sources = sources;
        this.imports = imports;
        this.scope = scope;
        this.places = places;
    }

    /**
     * Reads a table.
     *
     * @param mode {@link ImportMode#CHECK} to see what it would bring, {@link ImportMode#ACCEPTED_LINES} to load what is right
     * @throws GristRefused when it cannot be read, which is noted too
     */
    ImportRun read(GristSource source, ImportMode mode) throws GristRefused {
        GristTerms terms = source.terms();
        return load(source, mode, () -> client.read(terms.table(), terms.key()));
    }

    /**
     * Loads the file that Grist wrote of the table, for a document that may not be asked.
     *
     * @throws GristRefused when it is no table, or lacks a column, which is noted too
     */
    ImportRun load(GristSource source, InputStream file, ImportMode mode) throws GristRefused {
        return load(source, mode, () -> {
            try {
                return GristCsv.read(file);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private ImportRun load(GristSource source, ImportMode mode, Table table) throws GristRefused {
        GristTerms terms = source.terms();
        try {
            GristRows rows = table.rows();
            if (!rows.without(terms.mapping()).isEmpty()) {
                throw new GristRefused(GristRefused.Why.COLUMNS);
            }
            try (ImportFile file = GristFile.of(terms.table().table(), rows.records(), terms.mapping())) {
                ImportRun run = imports.run(new ImportRequest(KIND, file, mode, origin(terms), scope));
                sources.note(source.id(), Optional.of(run.id()), Optional.empty());
                return run;
            }
        } catch (GristRefused refused) {
            sources.note(source.id(), Optional.empty(), Optional.of(refused.why()));
            throw refused;
        }
    }

    /** From wherever its rows come. */
    @FunctionalInterface
    private interface Table {

        GristRows rows() throws GristRefused;
    }

    /** The day of the figures is that of the reading: a document says of no row when it was written. */
    private Source origin(GristTerms terms) {
        return new Source(
                terms.title(), terms.producer(), "", URI.create(terms.table().page()), places.today());
    }

    /** One after another, as long as any is due; one that fails waits for its next time, and its line says why. */
    @Scheduled(initialDelayString = "${preau.grist.every:PT5M}", fixedDelayString = "${preau.grist.every:PT5M}")
    void readDue() {
        for (Optional<GristSource> due = sources.takeDue(); due.isPresent(); due = sources.takeDue()) {
            try {
                read(due.get(), ImportMode.ACCEPTED_LINES);
            } catch (GristRefused refused) {
                LOG.warn("A table of Grist was not read: {}", refused.why());
            }
        }
    }
}
