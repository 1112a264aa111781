package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Breadcrumb;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.List;

/** The form of a new dashboard. */
public record NewDashboardPage(SettingsForm form) {

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(new Link(t("indicators.dashboards.nav"), DashboardAddresses.ROOT)));
    }

    public SoughtPlaces sought() {
        return form.choices().sought();
    }

    public List<Field> fields() {
        return form.fields();
    }

    public ErrorSummary errors() {
        return new ErrorSummary(form.fields(), true);
    }

    public String action() {
        return DashboardAddresses.NEW;
    }

    public String back() {
        return DashboardAddresses.ROOT;
    }
}
