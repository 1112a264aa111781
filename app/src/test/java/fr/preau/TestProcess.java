package fr.preau;

import java.nio.file.Path;

/** The process that runs these tests: the build runs two side by side, and each has a database server of its own. */
public final class TestProcess {

    private TestProcess() {}

    /** Where this process keeps its database server from one run to the next. */
    public static Path database() {
        return Path.of("target", System.getProperty("preau.test.database", "test-database-1"));
    }
}
