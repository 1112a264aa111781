package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.Control.Option;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Icon;
import fr.preau.ui.Modal;
import fr.preau.ui.web.GalleryView.Section;
import java.util.List;
import java.util.Set;

/** What one presses and fills, for the gallery. */
final class FormSamples {

    private static final String HERE = "/galerie";

    private FormSamples() {}

    static Section buttons() {
        return Section.of(
                "buttons",
                t("ui.gallery.buttons"),
                "cluster",
                Button.link(t("ui.gallery.button.main"), HERE),
                Button.link(t("ui.gallery.button.second"), HERE).second(),
                Button.link(t("ui.gallery.button.quiet"), HERE).quiet(),
                Button.link(t("ui.gallery.button.danger"), HERE).danger(),
                Button.submit(t("ui.gallery.button.icon")).second().icon(Icon.PRINT),
                DownloadMenu.csv(HERE).ods(HERE).xlsx(HERE).geoJson(HERE),
                new Modal(
                        "sample-modal",
                        t("ui.gallery.modal.title"),
                        Button.link(t("ui.gallery.modal.open"), HERE).second(),
                        output -> output.writeUserContent(t("ui.gallery.modal.body"))));
    }

    static Section fields() {
        Field wrong = Field.of("uai", t("ui.gallery.field.uai"), Control.text("018000"))
                .hint(t("ui.gallery.field.uaiHint"))
                .error(t("ui.gallery.field.uaiError"))
                .mandatory();
        Field wrongChoice = Field.of("choice", t("ui.gallery.field.choice"), Control.radios(sectors(), ""))
                .error(t("ui.gallery.field.choiceError"));
        return Section.of(
                "fields",
                t("ui.gallery.fields"),
                "grid grid--wide",
                new ErrorSummary(List.of(wrong, wrongChoice), false),
                Field.of("name", t("ui.gallery.field.name"), Control.text("")),
                wrong,
                Field.of(
                                "seats",
                                t("ui.gallery.field.seats"),
                                Control.number("12,5").unit(t("ui.gallery.field.points")))
                        .hint(t("ui.gallery.field.seatsHint")),
                Field.of("weight", t("ui.gallery.field.weight"), Control.range("35", 100)),
                Field.of("day", t("ui.gallery.field.day"), Control.date("2026-09-01")),
                Field.of("level", t("ui.gallery.field.level"), Control.select(levels(), "college")),
                Field.of("sector", t("ui.gallery.field.sector"), Control.radios(sectors(), "public")),
                wrongChoice,
                Field.of(
                        "levels", t("ui.gallery.field.levels"), Control.checkboxes(levels(), Set.of("ecole", "lycee"))),
                Field.of("open", t("ui.gallery.field.open"), Control.checkbox(true)),
                Field.of("remarks", t("ui.gallery.field.remarks"), Control.textArea("")),
                Field.of("file", t("ui.gallery.field.file"), Control.file(".csv,.gz"))
                        .hint(t("ui.gallery.field.fileHint")));
    }

    private static List<Option> levels() {
        return List.of(
                new Option("ecole", t("ui.map.primary")),
                new Option("college", t("ui.map.lowerSecondary")),
                new Option("lycee", t("ui.map.upperSecondary")));
    }

    private static List<Option> sectors() {
        return List.of(
                new Option("public", t("ui.gallery.field.public")), new Option("prive", t("ui.gallery.field.private")));
    }
}
