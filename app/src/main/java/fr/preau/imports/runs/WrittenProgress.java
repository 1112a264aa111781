package fr.preau.imports.runs;

import fr.preau.imports.ImportCancelled;
import fr.preau.imports.Progress;
import fr.preau.imports.ProgressListener;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Writes where a run stands to the database, a few times a second, and learns there whether to stop. */
final class WrittenProgress implements Progress {

    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    private final UUID run;
    private final RunProgress table;
    private final ProgressListener listener;
    private final BooleanSupplier stopping;
    private String phase = "";
    private long writtenAt = System.nanoTime() - PAUSE;

    WrittenProgress(UUID run, RunProgress table, ProgressListener listener, BooleanSupplier stopping) {
        this.run = run;
        this.table = table;
        this.listener = listener;
        this.stopping = stopping;
    }

    @Override
    public void phase(String phase) {
        this.phase = phase;
        write(0);
    }

    @Override
    public void at(double fraction) {
        if (System.nanoTime() - writtenAt >= PAUSE) {
            write(Math.clamp(fraction, 0, 1));
        }
    }

    private void write(double fraction) {
        writtenAt = System.nanoTime();
        listener.told(phase, fraction);
        if (stopping.getAsBoolean() || table.write(run, phase, fraction)) {
            throw new ImportCancelled();
        }
    }
}
