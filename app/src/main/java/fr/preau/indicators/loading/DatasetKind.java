package fr.preau.indicators.loading;

import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.ImportKind;
import fr.preau.imports.Table;
import fr.preau.indicators.observations.Delivery;
import fr.preau.indicators.observations.Loaded;
import fr.preau.indicators.observations.Observations;
import fr.preau.ui.Texts;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kind of import of one declared data set. */
final class DatasetKind implements ImportKind {

    private final Dataset dataset;
    private final Observations observations;
    private final LoadReport report;
    private final JdbcClient sql;

    DatasetKind(Dataset dataset, Observations observations, LoadReport report, JdbcClient sql) {
        this.dataset = dataset;
        this.observations = observations;
        this.report = report;
        this.sql = sql;
    }

    @Override
    public String code() {
        return dataset.code();
    }

    @Override
    public String title() {
        return dataset.title();
    }

    @Override
    public String description() {
        return dataset.description();
    }

    @Override
    public FileFormat format() {
        return FileFormat.TABLE;
    }

    @Override
    public List<Column<?>> columns() {
        return dataset.columns();
    }

    @Override
    public void load(ImportJob job) {
        job.progress().phase(Texts.t("indicators.phase.loading"));
        Table table = job.table();
        observations.prepare();
        KnownPlaces places = KnownPlaces.read(sql);
        var delivery = new Delivery(job.id(), code(), job.source(), dataset.complete());
        Loaded loaded = observations.load(delivery, staging -> {
            var reader = new DatasetRows(dataset, places, job, staging);
            table.forEach(reader::read);
        });
        report.tell(loaded, job);
    }
}
