package fr.preau.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shipped files about one subject. */
public record SubjectSources(Subject subject, List<SourceLine> lines) {

    public SubjectSources {
        lines = List.copyOf(lines);
    }

    /** What is known to be missing, each sentence once, gathered by the files it is true of. */
    public List<Holes> holes() {
        Map<List<String>, List<String>> byFiles = new LinkedHashMap<>();
        filesBySentence()
                .forEach((sentence, files) -> byFiles.computeIfAbsent(files, first -> new ArrayList<>())
                        .add(sentence));
        List<Holes> holes = new ArrayList<>();
        byFiles.forEach((files, sentences) -> holes.add(new Holes(files, sentences)));
        return holes;
    }

    /** Whether the sentences are true of all the files, so that naming them says nothing. */
    public boolean concernsAll(Holes holes) {
        return holes.files().size() == lines.size();
    }

    private Map<String, List<String>> filesBySentence() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (SourceLine line : lines) {
            for (String sentence : line.source().knownHoles()) {
                files.computeIfAbsent(sentence, first -> new ArrayList<>()).add(line.title());
            }
        }
        return files;
    }

    /**
     * @param files titles of the files that lack something
     * @param sentences what they lack
     */
    public record Holes(List<String> files, List<String> sentences) {}
}
