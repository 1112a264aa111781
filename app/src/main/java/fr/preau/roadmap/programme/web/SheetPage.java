package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.ActionSheet;
import fr.preau.roadmap.programme.ConventionSummary;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.Link;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An action sheet: what documents say, and what they do not say.
 *
 * @param kept conventions into which who asks may copy it
 */
public record SheetPage(ActionSheet sheet, List<ConventionSummary> kept) {

    public SheetPage {
        kept = List.copyOf(kept);
    }

    public String title() {
        return sheet.title();
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("programme.sheets.title"), ProgrammePages.SHEETS));
    }

    public String lead() {
        return said(sheet.purpose());
    }

    public DefinitionList content() {
        String levels = sheet.levels().stream().map(ProgrammeWords::level).collect(Collectors.joining(", "));
        return DefinitionList.empty()
                .with(t("programme.sheet.axis"), ProgrammeWords.numbered(sheet.axis()))
                .with(
                        t("programme.action.audiences"),
                        said(sheet.audiences().stream()
                                .map(ProgrammeWords::audience)
                                .collect(Collectors.joining(", "))))
                .with(t("programme.sheet.levels"), said(sheet.precision().isEmpty() ? levels : sheet.precision()))
                .with(
                        t("programme.action.modality"),
                        said(sheet.modality().map(ProgrammeWords::modality).orElse("")))
                .with(t("programme.sheet.partners"), said(String.join(", ", sheet.partners())))
                .with(t("programme.sheet.equipment"), said(String.join(", ", sheet.equipment())))
                .with(t("programme.sheet.findings"), said(sheet.findings()))
                .with(t("programme.sheet.cost"), said(""))
                .with(t("programme.sheet.documents"), String.join("\u202f; ", sheet.documents()));
    }

    private static String said(String words) {
        return words.isEmpty() ? t("programme.sheet.not-said") : words;
    }

    public List<Link> copies() {
        return kept.stream()
                .map(convention -> new Link(
                        t("programme.sheet.copy", convention.title()),
                        ProgrammePages.copy(convention.code(), sheet.code())))
                .toList();
    }
}
