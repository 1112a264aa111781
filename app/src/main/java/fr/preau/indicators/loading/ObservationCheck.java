package fr.preau.indicators.loading;

import fr.preau.imports.ImportFile;
import fr.preau.imports.Problem;
import fr.preau.imports.Report;
import fr.preau.imports.Scope;
import fr.preau.imports.Table;
import fr.preau.indicators.Catalogue;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what is wrong with a few lines of observations by the rules of their import, without a run that the history would keep. */
@Component
public class ObservationCheck {

    /** Lines that one fills in by hand. */
    private static final int MOST = 1_000;

    private final Catalogue catalogue;
    private final JdbcClient sql;
    private final Scope scope;

    ObservationCheck(Catalogue catalogue, JdbcClient sql, Scope scope) {
        this.catalogue = catalogue;
        this.sql = sql;
        this.scope = scope;
    }

    /** The problems of a short file of the kind {@code observations}; nothing is loaded. */
    public List<Problem> problemsOf(ImportFile file) {
        var report = new Report();
        Table table = Table.outsideOfAnyRun(file, ObservationColumns.ALL, report);
        KnownPlaces places =
                KnownPlaces.read(sql, ObservationRows.places(table.glance(MOST).orElseThrow()));
        var rows = new ObservationRows(catalogue, places, scope, report.changes(), (row, observation) -> {});
        table.forEach(rows::read);
        return report.problems().listed();
    }
}
