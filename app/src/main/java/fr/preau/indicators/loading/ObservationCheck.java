package fr.preau.indicators.loading;

import fr.preau.imports.ImportFile;
import fr.preau.imports.Problem;
import fr.preau.imports.Report;
import fr.preau.imports.Scope;
import fr.preau.imports.Table;
import fr.preau.indicators.Catalogue;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what is wrong with a few lines of observations, without a run that the history would keep: by the rules of their import, and by
 * the locks of campaigns, which hold for what people type.
 */
@Component
public class ObservationCheck {

    /** Lines that one fills in by hand. */
    public static final int MOST = 1_000;

    private final Catalogue catalogue;
    private final JdbcClient sql;
    private final Scope scope;

    ObservationCheck(Catalogue catalogue, JdbcClient sql, Scope scope) {
        this.catalogue = catalogue;
        this.sql = sql;
        this.scope = scope;
    }

    /**
     * The places that the lines of a short file name, as far as they can be read.
     *
     * @return empty when it has more than {@value #MOST} lines
     */
    public Optional<Set<PlaceId>> placesOf(ImportFile file) {
        return Table.outsideOfAnyRun(file, ObservationColumns.ALL, new Report())
                .glance(MOST)
                .map(ObservationRows::places);
    }

    /** The problems of a short file of the kind {@code observations}; nothing is loaded. */
    public List<Problem> problemsOf(ImportFile file) {
        var report = new Report();
        Table table = Table.outsideOfAnyRun(file, ObservationColumns.ALL, report);
        KnownPlaces places =
                KnownPlaces.read(sql, ObservationRows.places(table.glance(MOST).orElseThrow()));
        var locked = new LockedFigures(sql);
        var rows = new ObservationRows(
                catalogue,
                places,
                scope,
                report.changes(),
                (row, observation) -> locked.lockOf(observation)
                        .ifPresent(title -> row.reject(
                                IndicatorProblem.LOCKED,
                                ObservationColumns.VALUE,
                                Texts.t("indicators.expected.unlocked", title))));
        table.forEach(rows::read);
        return report.problems().listed();
    }
}
