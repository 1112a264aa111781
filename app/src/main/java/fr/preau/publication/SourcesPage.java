package fr.preau.publication;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.shipped.ShippedSource;
import fr.preau.ui.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of sources.
 *
 * @param subjects the shipped files, by subject
 * @param others files loaded here that are not among the shipped ones, the newest first
 * @param outside what the shipped data do not hold
 */
public record SourcesPage(List<SubjectSources> subjects, List<Loading> others, OutsideData outside) {

    static SourcesPage of(List<ShippedSource> shipped, List<Loading> loadings, OutsideData outside) {
        var bySubject = new EnumMap<Subject, List<SourceLine>>(Subject.class);
        for (ShippedSource source : shipped) {
            bySubject
                    .computeIfAbsent(Subject.of(source), first -> new ArrayList<>())
                    .add(new SourceLine(source, loadedCell(source, loadings)));
        }
        List<SubjectSources> subjects = new ArrayList<>();
        bySubject.forEach((subject, lines) -> subjects.add(new SubjectSources(subject, lines)));
        return new SourcesPage(subjects, others(shipped, loadings), outside);
    }

    private static Cell loadedCell(ShippedSource source, List<Loading> loadings) {
        return loadings.stream()
                .filter(loading -> loading.isOf(source))
                .findFirst()
                .map(Loading::loadedCell)
                .orElseGet(() -> Cell.text(t("publication.sources.notLoaded")));
    }

    private static List<Loading> others(List<ShippedSource> shipped, List<Loading> loadings) {
        return loadings.stream()
                .filter(loading -> shipped.stream().noneMatch(loading::isOf))
                .toList();
    }

    /** The shipped files about one subject. */
    public record SubjectSources(Subject subject, List<SourceLine> lines) {

        /** What is known to be missing, each sentence once, with the files it is true of when that is not all of them. */
        public List<Hole> holes() {
            Map<String, List<String>> titles = new LinkedHashMap<>();
            for (SourceLine line : lines) {
                for (String sentence : line.source().knownHoles()) {
                    titles.computeIfAbsent(sentence, first -> new ArrayList<>()).add(line.title());
                }
            }
            List<Hole> holes = new ArrayList<>();
            titles.forEach((sentence, files) ->
                    holes.add(new Hole(sentence, files.size() == lines.size() ? List.of() : files)));
            return holes;
        }
    }

    /** @param files titles of the files that the sentence is true of; none when it is true of the whole subject */
    public record Hole(String sentence, List<String> files) {}
}
