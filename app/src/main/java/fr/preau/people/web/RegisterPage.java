package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.privacy.PrivacySettings;
import fr.preau.people.privacy.Processing;
import fr.preau.people.privacy.Processing.PersonalTable;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.util.List;

/** What Préau holds about people, why, and for how long. */
public record RegisterPage(PrivacySettings settings, List<Processing> register) {

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("ui.home"), "/"));
    }

    public DownloadMenu downloads() {
        return DownloadMenu.csv(Addresses.REGISTER + ".csv")
                .ods(Addresses.REGISTER + ".ods")
                .xlsx(Addresses.REGISTER + ".xlsx");
    }

    public DefinitionList responsible() {
        return DefinitionList.empty()
                .with(t("people.register.controller"), orUnknown(settings.controller()))
                .with(t("people.register.officer"), orUnknown(settings.officer()));
    }

    private static String orUnknown(String said) {
        return said.isBlank() ? t("people.register.unknown") : said;
    }

    public DefinitionList facts(Processing activity) {
        return DefinitionList.empty()
                .with(t("people.register.purpose"), activity.purpose())
                .with(t("people.register.basis"), activity.basis())
                .with(t("people.register.people"), activity.people())
                .with(t("people.register.data"), activity.data())
                .with(t("people.register.recipients"), activity.recipients())
                .with(t("people.register.retention"), activity.retention());
    }

    /** For who looks into the database, or checks the register against it. */
    public Table tables(Processing activity) {
        return Table.of(
                        t("people.register.tables.of", activity.title()),
                        Column.text(t("people.register.table")),
                        Column.text(t("people.register.columns")))
                .captionHidden()
                .ofSentences()
                .rows(
                        activity.tables(),
                        (PersonalTable table) ->
                                List.of(Cell.text(table.name()), Cell.text(String.join(", ", table.columns()))));
    }
}
