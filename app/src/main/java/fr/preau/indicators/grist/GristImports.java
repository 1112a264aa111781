package fr.preau.indicators.grist;

import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import fr.preau.territory.Places;
import java.net.URI;
import java.util.List;
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
        try {
            List<GristRecord> records = client.read(terms.table(), terms.key());
            try (ImportFile file = GristFile.of(terms.table().table(), records, terms.mapping())) {
                ImportRun run = imports.run(new ImportRequest(KIND, file, mode, origin(terms), scope));
                sources.note(source.id(), Optional.of(run.id()), Optional.empty());
                return run;
            }
        } catch (GristRefused refused) {
            sources.note(source.id(), Optional.empty(), Optional.of(refused.why()));
            throw refused;
        }
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
