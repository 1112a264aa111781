package fr.preau.indicators.loading;

import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.ImportKind;
import fr.preau.imports.Row;
import fr.preau.imports.Table;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Observation;
import fr.preau.indicators.ObservationsEntered;
import fr.preau.indicators.observations.Delivery;
import fr.preau.indicators.observations.Loaded;
import fr.preau.indicators.observations.Observations;
import fr.preau.indicators.observations.Staging;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The import of measures of any origin, one a line. It comes in two sorts: lines that add and correct, and files that hold all the
 * values of their series, which withdraw what an earlier file brought and they no longer have.
 */
final class ObservationsKind implements ImportKind {

    /** Both sorts bring values under this one name, so that a whole file may withdraw what a correction brought. */
    private static final String BROUGHT_BY = "observations";

    /** Lines of a file so short that its places are asked for by name. */
    private static final int FEW = 500;

    private final boolean complete;
    private final Catalogue catalogue;
    private final Observations observations;
    private final LoadReport report;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    ObservationsKind(
            boolean complete,
            Catalogue catalogue,
            Observations observations,
            LoadReport report,
            JdbcClient sql,
            ApplicationEventPublisher events) {
        this.complete = complete;
        this.catalogue = catalogue;
        this.observations = observations;
        this.report = report;
        this.sql = sql;
        this.events = events;
    }

    @Override
    public String code() {
        return complete ? "observations-completes" : BROUGHT_BY;
    }

    @Override
    public String title() {
        return Texts.t("indicators.kind." + code() + ".title");
    }

    @Override
    public String description() {
        return Texts.t("indicators.kind." + code() + ".description");
    }

    @Override
    public FileFormat format() {
        return FileFormat.TABLE;
    }

    @Override
    public List<Column<?>> columns() {
        return ObservationColumns.ALL;
    }

    @Override
    public void load(ImportJob job) {
        job.progress().phase(Texts.t("indicators.phase.loading"));
        Table table = job.table();
        observations.prepare();
        Optional<List<Row>> few = table.glance(FEW);
        KnownPlaces places = knownPlaces(few);
        Catalogue known = catalogue.asOfNow();
        var delivery = new Delivery(job.id(), BROUGHT_BY, job.source(), complete);
        var entered = new Entered();
        Consumer<Staging> source = staging -> {
            var reader = new ObservationRows(known, places, job.scope(), job.changes(), (row, observation) -> {
                stage(row, observation, staging);
                entered.add(observation);
            });
            table.forEach(reader::read);
            if (job.problems().rejectedLines() > 0) {
                staging.missesLines();
            }
        };
        Loaded loaded = few.isPresent() || table.has(ObservationColumns.SEEN)
                ? observations.load(delivery, source)
                : observations.load(delivery, ObservationRows.series(table, known), source);
        report.tell(loaded, job);
        if (loaded.changed() > 0 && entered.isShort()) {
            events.publishEvent(new ObservationsEntered(
                    job.id(),
                    entered.indicators,
                    entered.places,
                    WhoAsks.currentPerson().orElse(null)));
        }
    }

    /** What a short file is about; of a long one, whoever follows a place is told by the catalogue of sources. */
    private static final class Entered {

        private final Set<String> indicators = new HashSet<>();
        private final Set<String> places = new HashSet<>();

        void add(Observation observation) {
            if (isShort()) {
                indicators.add(observation.indicator().value());
                places.add(observation.place().toString());
            }
        }

        boolean isShort() {
            return places.size() <= FEW;
        }
    }

    private static void stage(Row row, Observation observation, Staging staging) {
        staging.add(observation, row.line());
        row.find(ObservationColumns.SEEN).ifPresent(seen -> staging.replaces(seen, row.line()));
    }

    /** A correction names a few places out of a hundred thousand. */
    private KnownPlaces knownPlaces(Optional<List<Row>> few) {
        return few.map(rows -> KnownPlaces.read(sql, ObservationRows.places(rows)))
                .orElseGet(() -> KnownPlaces.read(sql));
    }
}
