package fr.preau.imports.shipped;

import fr.preau.imports.BulkLoad;
import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.imports.runs.RunQueries;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the shipped data that are not loaded yet for the territory of this installation, before the first page is served. What
 * is already there is passed over, so that only a first start, a larger territory or newer files take time.
 */
@Component
class FirstLoad implements SmartLifecycle {

    /** Well before the web server opens its port, which is done at 2048 before the last phase. */
    private static final int PHASE = DEFAULT_PHASE - 4096;

    private final ShippedData shipped;
    private final Scope scope;
    private final RunQueries runs;
    private final Imports imports;
    private final BulkLoad bulkLoad;
    private final FirstLoadConsole console;
    private volatile boolean running;

    FirstLoad(
            ShippedData shipped,
            Scope scope,
            RunQueries runs,
            Imports imports,
            BulkLoad bulkLoad,
            FirstLoadConsole console) {
        this.shipped = shipped;
        this.scope = scope;
        this.runs = runs;
        this.imports = imports;
        this.bulkLoad = bulkLoad;
        this.console = console;
    }

    @Override
    public void start() {
        running = true;
        List<ShippedSource> unreadable = shipped.listUnreadable();
        unreadable.forEach(console::unreadable);
        List<ShippedSource> missing = shipped.list().stream()
                .filter(source -> !unreadable.contains(source) && isMissing(source))
                .toList();
        if (missing.isEmpty()) {
            bulkLoad.resume();
        } else {
            console.begin(scope, missing.size());
            bulkLoad.run(() -> missing.forEach(this::load));
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private boolean isMissing(ShippedSource source) {
        return source.territory().overlaps(scope) && !runs.isLoaded(source.kind(), source.sha256(), scope.code());
    }

    /** A file that fails is said, and the others are loaded: Préau opens with what it has, and tries again next time. */
    private void load(ShippedSource source) {
        try (ImportFile file = ImportFile.at(source.file())) {
            refuseAltered(source, file);
            var request = new ImportRequest(source.kind(), file, ImportMode.ACCEPTED_LINES, source.source(), scope);
            ImportRun run = imports.run(request);
            if (run.state() == RunState.LOADED) {
                console.loaded(source, run);
            } else {
                console.failed(source, run);
            }
        }
    }

    private static void refuseAltered(ShippedSource source, ImportFile file) {
        if (!file.sha256().equals(source.sha256())) {
            throw new IllegalStateException("The file (%s) of the shipped source (%s) is not the one that was shipped."
                    .formatted(source.file(), source.id()));
        }
    }
}
