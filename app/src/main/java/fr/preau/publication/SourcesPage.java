package fr.preau.publication;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.Scope;
import fr.preau.imports.shipped.ShippedSource;
import fr.preau.imports.shipped.SourceCheck;
import fr.preau.ui.Cell;
import fr.preau.ui.DefinitionList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page of sources.
 *
 * @param subjects the shipped files, by subject
 * @param others files loaded here that are not among the shipped ones, the newest first
 * @param outside what the shipped data do not hold
 * @param checking the form of who may tell that they looked for a newer edition; empty for others
 * @param checked whether that was just done
 * @param partial whether a part of the country only is loaded here
 */
public record SourcesPage(
        List<SubjectSources> subjects,
        List<Loading> others,
        OutsideData outside,
        Optional<CheckForm> checking,
        boolean checked,
        boolean partial) {

    static SourcesPage of(
            List<ShippedSource> shipped,
            Scope scope,
            List<Loading> loadings,
            Map<String, SourceCheck> checks,
            OutsideData outside) {
        var bySubject = new EnumMap<Subject, List<SourceLine>>(Subject.class);
        for (ShippedSource source : shipped) {
            bySubject
                    .computeIfAbsent(Subject.of(source), first -> new ArrayList<>())
                    .add(new SourceLine(
                            source, loadedCell(source, scope, loadings), Optional.ofNullable(checks.get(source.id()))));
        }
        List<SubjectSources> subjects = new ArrayList<>();
        bySubject.forEach((subject, lines) -> subjects.add(new SubjectSources(subject, lines)));
        return new SourcesPage(
                subjects, others(shipped, loadings), outside, Optional.empty(), false, !scope.equals(Scope.FRANCE));
    }

    SourcesPage with(CheckForm form) {
        return new SourcesPage(subjects, others, outside, Optional.of(form), checked, partial);
    }

    SourcesPage checked(boolean done) {
        return new SourcesPage(subjects, others, outside, checking, done, partial);
    }

    public String checkAction() {
        return SourcesController.CHECKS;
    }

    /** What exists and is left out, with the reason. */
    public DefinitionList leftOut() {
        var list = DefinitionList.empty();
        for (var data : outside.leftOut()) {
            list = list.with(data.title(), data.reason());
        }
        return list;
    }

    private static Cell loadedCell(ShippedSource source, Scope scope, List<Loading> loadings) {
        return loadings.stream()
                .filter(loading -> loading.isOf(source))
                .findFirst()
                .map(Loading::loadedCell)
                .orElseGet(() -> Cell.text(t(whyNot(source, scope))));
    }

    private static String whyNot(ShippedSource source, Scope scope) {
        return source.territory().overlaps(scope) ? "publication.sources.notLoaded" : "publication.sources.elsewhere";
    }

    private static List<Loading> others(List<ShippedSource> shipped, List<Loading> loadings) {
        return loadings.stream()
                .filter(loading -> shipped.stream().noneMatch(loading::isOf))
                .toList();
    }
}
