package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.ActionSheet;
import fr.preau.roadmap.programme.ActionSheets;
import fr.preau.roadmap.programme.Audience;
import fr.preau.roadmap.programme.Axis;
import fr.preau.roadmap.programme.Level;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Field;
import fr.preau.ui.Table;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The library of action sheets, as far as it fits what is looked for. */
public record SheetsPage(ActionSheets.Search search, List<ActionSheet> sheets) {

    static final String WORDS = "q";
    static final String AXIS = "axe";
    static final String AUDIENCE = "public";
    static final String LEVEL = "niveau";

    public SheetsPage {
        sheets = List.copyOf(sheets);
    }

    public String address() {
        return ProgrammePages.SHEETS;
    }

    public List<Field> fields() {
        return List.of(
                Field.of(
                        WORDS,
                        t("programme.sheets.words"),
                        Control.text(search.words()).type("search")),
                select(
                        AXIS,
                        t("programme.axis"),
                        Axis.values(),
                        Axis::slug,
                        ProgrammeWords::axis,
                        search.axis().map(Axis::slug).orElse("")),
                select(
                        AUDIENCE,
                        t("programme.action.audiences"),
                        Audience.values(),
                        Audience::slug,
                        ProgrammeWords::audience,
                        search.audience().map(Audience::slug).orElse("")),
                select(
                        LEVEL,
                        t("programme.sheet.levels"),
                        Level.values(),
                        Level::slug,
                        ProgrammeWords::level,
                        search.level().map(Level::slug).orElse("")));
    }

    private static <T> Field select(
            String name, String label, T[] among, Function<T, String> slug, Function<T, String> words, String chosen) {
        List<Control.Option> options = Stream.concat(
                        Stream.of(new Control.Option("", t("programme.sheets.any"))),
                        Arrays.stream(among).map(one -> new Control.Option(slug.apply(one), words.apply(one))))
                .toList();
        return Field.of(name, label, Control.select(options, chosen));
    }

    public String count() {
        return t("programme.sheets.count", sheets.size());
    }

    public Table table() {
        return Table.of(
                        t("programme.sheets.title"),
                        Column.text(t("programme.sheet")),
                        Column.text(t("programme.axis")),
                        Column.text(t("programme.action.audiences")),
                        Column.text(t("programme.sheet.levels")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("programme.sheets.none"), t("programme.sheets.none.sentence")))
                .rows(
                        sheets,
                        sheet -> List.of(
                                Cell.link(sheet.title(), ProgrammePages.sheet(sheet.code()))
                                        .note(sheet.purpose()),
                                Cell.text(ProgrammeWords.axis(sheet.axis())),
                                said(sheet.audiences().stream().map(ProgrammeWords::audience)),
                                said(sheet.levels().stream().map(ProgrammeWords::level))));
    }

    private static Cell said(Stream<String> words) {
        String all = words.collect(Collectors.joining(", "));
        return all.isEmpty() ? Cell.absent(t("programme.sheet.not-said")) : Cell.text(all);
    }
}
