package fr.preau.indicators.grist;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Breadcrumb;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.List;
import java.util.Optional;

/**
 * The form of a table.
 *
 * @param source the one that is changed; absent for a new one
 */
public record GristFormPage(Optional<GristSource> source, GristForm form) {

    public String title() {
        return source.isPresent() ? t("indicators.grist.change") : t("indicators.grist.new");
    }

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(new Link(t("indicators.grist.list"), GristPages.ROOT)));
    }

    public List<Field> fields() {
        return form.fields();
    }

    public ErrorSummary errors() {
        return new ErrorSummary(form.fields(), true);
    }

    public String action() {
        return source.map(one -> GristPages.source(one.id()) + GristPages.CHANGE)
                .orElse(GristPages.NEW);
    }

    public String back() {
        return GristPages.ROOT;
    }
}
