package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Card;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Column.Direction;
import fr.preau.ui.Column.Sort;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.EmptyState;
import fr.preau.ui.FigureState;
import fr.preau.ui.FigureTile;
import fr.preau.ui.FigureTiles;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.ui.web.GalleryView.Section;
import java.util.List;

/** Figures and tables, for the gallery; schools and values are invented. */
final class FigureSamples {

    private static final String HERE = "/galerie";

    private FigureSamples() {}

    static Section tiles() {
        String source = t("ui.gallery.conditions");
        return Section.of(
                "tiles",
                t("ui.gallery.tiles"),
                "stack",
                new FigureTiles(
                        t("ui.gallery.tiles.common"),
                        List.of(
                                FigureTile.known(t("ui.gallery.ips"), "90,7", t("ui.gallery.points"), source),
                                FigureTile.known(t("ui.gallery.pupils"), "1\u202F533", t("ui.gallery.pupilsUnit"), "")
                                        .note(t("ui.gallery.pupilsNote")),
                                FigureTile.absent(
                                        t("ui.gallery.results"), FigureState.WITHHELD, t("ui.gallery.withheld")),
                                FigureTile.absent(
                                                t("ui.gallery.computers"), FigureState.MISSING, t("ui.gallery.missing"))
                                        .action(new Link(t("ui.gallery.fill"), HERE)),
                                FigureTile.absent(
                                        t("ui.gallery.bac"),
                                        FigureState.NOT_APPLICABLE,
                                        t("ui.gallery.notApplicable")))));
    }

    static Section tables() {
        Table schools = Table.of(
                        t("ui.gallery.table"),
                        Column.text(t("ui.gallery.table.school")).sorted(new Sort(Direction.ASCENDING, HERE)),
                        Column.text(t("ui.gallery.table.town")).sorted(new Sort(Direction.NONE, HERE)),
                        Column.number(t("ui.gallery.ips")).sorted(new Sort(Direction.NONE, HERE)),
                        Column.number(t("ui.gallery.pupils")).note(t("ui.gallery.table.pupilsNote")))
                .conditions(t("ui.gallery.conditions"));
        return Section.of(
                "tables",
                t("ui.gallery.tables"),
                "split split--even",
                Card.of(t("ui.gallery.table.card"), output -> output.writeUserContent(t("ui.gallery.alert.body")))
                        .level(3),
                DefinitionList.empty()
                        .with(t("ui.gallery.identity.uai"), "0180000X")
                        .with(t("ui.gallery.field.sector"), t("ui.gallery.field.public"))
                        .with(t("ui.gallery.table.town"), "Valbourg"),
                schools.rows(
                        rows(),
                        row -> List.of(
                                Cell.link(row.getFirst(), HERE).note("0180000X"),
                                Cell.text(row.get(1)),
                                row.get(2).contains(",") ? Cell.text(row.get(2)) : Cell.absent(row.get(2)),
                                Cell.text(row.get(3)))),
                schools.whenEmpty(EmptyState.of(t("ui.gallery.table.empty"), t("ui.gallery.table.emptySentence"))));
    }

    private static List<List<String>> rows() {
        return List.of(
                List.of("Collège des Tilleuls", "Valbourg", "90,7", "533"),
                List.of("Collège du Vieux Pont", "Sainte-Aure", "101,2", "1\u202F018"),
                List.of("Collège Olympe", "La Chaume", t("ui.gallery.withheld"), "87"));
    }
}
