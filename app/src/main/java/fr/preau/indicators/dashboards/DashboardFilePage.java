package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.util.List;

/**
 * Making a dashboard of a file.
 *
 * @param error why the file was not read at all; empty when it was, or none was sent yet
 * @param faults what is wrong in it
 */
public record DashboardFilePage(String error, List<FileFault> faults) {

    static final String FILE = "fichier";

    public DashboardFilePage {
        faults = List.copyOf(faults);
    }

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(new Link(t("indicators.dashboards.nav"), DashboardAddresses.ROOT)));
    }

    public Field file() {
        return Field.of(FILE, t("indicators.dashboard.file"), Control.file(".yaml,.yml"))
                .hint(t("indicators.dashboard.file.hint", Formats.fileSize(DashboardFiles.LARGEST)))
                .error(faults.isEmpty() ? error : t("indicators.dashboard.file.wrong", faults.size()))
                .mandatory();
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(file());
    }

    public String action() {
        return DashboardAddresses.FILE;
    }

    public String back() {
        return DashboardAddresses.ROOT;
    }

    public boolean hasFaults() {
        return !faults.isEmpty();
    }

    public Table table() {
        return Table.of(
                        t("indicators.dashboard.file.faults"),
                        Column.number(t("indicators.dashboard.file.line")),
                        Column.text(t("indicators.dashboard.file.place-in")),
                        Column.text(t("indicators.dashboard.file.what")))
                .rows(
                        faults,
                        fault -> List.of(
                                fault.line() == 0
                                        ? Cell.absent(t("indicators.dashboard.file.whole"))
                                        : Cell.text(Formats.number(fault.line())),
                                Cell.text(
                                        fault.where().isEmpty() ? t("indicators.dashboard.file.whole") : fault.where()),
                                Cell.text(fault.words())));
    }
}
