package fr.preau.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of the documentation that holds the latest measures, each part between two marks; what people wrote around them stays. */
public record PerformancePage(Path file) {

    /** What is measured apart from the others. */
    public enum Part {
        PAGES("measures", "./preau bench"),
        METHODS("methods", "./preau bench --methods"),
        BROWSER("browser", "./preau bench --browser"),
        PEOPLE("people", "./preau bench --people"),
        MILLIONS("millions", "./preau bench --millions");

        private final String command;
        private final String begin;
        private final String end;

        Part(String name, String command) {
            this.command = command;
            begin = "<!-- " + name + ": begin (written by " + command + ") -->";
            end = "<!-- " + name + ": end -->";
        }

        /** What is typed to have it measured. */
        public String command() {
            return command;
        }

        String begin() {
            return begin;
        }

        String end() {
            return end;
        }
    }

    /** @throws IllegalStateException when the page has lost the marks of that part */
    public void write(Part part, Report report) throws IOException {
        Files.writeString(file, replaced(Files.readString(file), part, report.markdown()));
    }

    static String replaced(String page, Part part, String measures) {
        int begin = page.indexOf(part.begin());
        int end = page.indexOf(part.end());
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(
                    "The page must hold the marks (%s) and (%s).".formatted(part.begin(), part.end()));
        }
        String before = page.substring(0, begin + part.begin().length());
        return before + "\n\n" + measures.strip() + "\n\n" + page.substring(end);
    }
}
