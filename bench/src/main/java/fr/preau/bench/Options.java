package fr.preau.bench;

import fr.preau.bench.report.PerformancePage.Part;
import fr.preau.bench.system.Program;
import java.nio.file.Path;
import java.util.List;

/**
 * What was asked for: {@code [--short] HOME -- COMMAND…}.
 *
 * @param quick a trial of a minute, on one région, which writes no page
 * @param home the folder of the sources, with the shipped data
 * @param program how the application is started
 */
record Options(boolean quick, Path home, Program program) {

    private static final String USAGE = "Usage: ./preau bench [--methods|--browser|--people|--millions] [--short]";

    /** @throws IllegalArgumentException with what can be typed */
    static Options parse(String... words) {
        List<String> all = List.of(words);
        int end = all.indexOf("--");
        if (end < 1) {
            throw new IllegalArgumentException(USAGE);
        }
        List<String> typed = all.subList(1, end);
        if (!typed.isEmpty() && !typed.equals(List.of("--short"))) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Options(!typed.isEmpty(), Path.of(all.getFirst()), new Program(all.subList(end + 1, all.size())));
    }

    /** What is typed to have this part measured so. */
    String command(Part part) {
        return part.command() + (quick ? " --short" : "");
    }
}
