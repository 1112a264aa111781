package fr.preau.indicators.observations;

import fr.preau.imports.CopyInto;
import fr.preau.indicators.checks.PublicationChecks;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one door by which observations enter: staged, compared with what is known, versioned, and followed by all that is computed. */
@Component
public class Observations {

    private final JdbcClient sql;
    private final CopyInto copyInto;
    private final StagedSeries stagedSeries;
    private final StaleLines staleLines;
    private final UnregisteredSchools unregistered;
    private final Provenances provenances;
    private final NewSeries newSeries;
    private final Versions versions;
    private final Refresh refresh;
    private final PublicationChecks checks;

    Observations(
            JdbcClient sql,
            CopyInto copyInto,
            StagedSeries stagedSeries,
            StaleLines staleLines,
            UnregisteredSchools unregistered,
            Provenances provenances,
            NewSeries newSeries,
            Versions versions,
            Refresh refresh,
            PublicationChecks checks) {
        this.sql = sql;
        this.copyInto = copyInto;
        this.stagedSeries = stagedSeries;
        this.staleLines = staleLines;
        this.unregistered = unregistered;
        this.provenances = provenances;
        this.newSeries = newSeries;
        this.versions = versions;
        this.refresh = refresh;
        this.checks = checks;
    }

    /** Brings up to date what files of measures are read against: the places that figures speak of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void prepare() {
        refresh.followPlaces();
    }

    /** Loads what the source stages, in the transaction of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Loaded load(Delivery delivery, Consumer<Staging> source) {
        refresh.begin();
        return loadStaged(delivery, source);
    }

    /**
     * As {@link #load(Delivery, Consumer)}, for a file of many measures of registered places, which replace no version that somebody
     * has seen.
     *
     * @param series all that the source stages, and maybe more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Loaded load(Delivery delivery, Collection<SeriesName> series, Consumer<Staging> source) {
        refresh.begin();
        if (!newSeries.areNew(series)) {
            return loadStaged(delivery, source);
        }
        provenances.add(delivery);
        Loaded loaded = newSeries.load(delivery, series, source);
        if (loaded.changed() > 0) {
            refresh.afterMeasures(false);
        }
        return loaded.having(List.of(), checks.listFound());
    }

    private Loaded loadStaged(Delivery delivery, Consumer<Staging> source) {
        var names = new StagedNames();
        stage(names, source);
        stagedSeries.resolve(names);
        List<Integer> stale = staleLines.leaveOut(names.seen());
        boolean newSchools = unregistered.add(names.schools());
        provenances.add(delivery);
        Loaded loaded = versions.merge(names.missesLines() || !stale.isEmpty() ? delivery.readInPart() : delivery);
        if (loaded.changed() > 0 || newSchools) {
            refresh.afterMeasures(newSchools);
        }
        return loaded.having(stale, checks.listFound());
    }

    private void stage(StagedNames names, Consumer<Staging> source) {
        sql.sql("drop table if exists staged_measure").update();
        sql.sql(Staging.CREATE).update();
        copyInto.table(Staging.TABLE, Staging.COLUMNS, rows -> source.accept(Staging.of(rows, names)));
        sql.sql("analyze staged_measure (number, place_id)").update(); // by which it is joined
    }
}
