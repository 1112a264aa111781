package fr.preau.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of the documentation that holds the latest measures between two marks; what people wrote around them stays. */
public record PerformancePage(Path file) {

    static final String BEGIN = "<!-- measures: begin (written by ./preau bench) -->";
    static final String END = "<!-- measures: end -->";

    /** @throws IllegalStateException when the page has lost its marks */
    public void write(Report report) throws IOException {
        Files.writeString(file, replaced(Files.readString(file), report.markdown()));
    }

    static String replaced(String page, String measures) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("The page must hold the marks (%s) and (%s).".formatted(BEGIN, END));
        }
        return page.substring(0, begin + BEGIN.length()) + "\n\n" + measures.strip() + "\n\n" + page.substring(end);
    }
}
