package fr.preau.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A program that opens an installation, commits a row, and waits to be killed. */
final class KilledProgram {

    private static final String READY = "ready";

    private KilledProgram() {}

    public static void main(String[] arguments) throws Exception {
        Installation installation = Installation.open(Path.of(arguments[0]));
        Trace.leave(installation.database(), arguments[1]);
        System.out.println(READY);
        Thread.sleep(Long.MAX_VALUE);
    }

    /** Starts it in its own JVM and waits until its row is committed. */
    static Process start(DataFolder folder, String text) throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        folder.root().toString(),
                        text)
                .redirectErrorStream(true)
                .start();
        StringBuilder said = new StringBuilder();
        BufferedReader output = program.inputReader();
        for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IOException("the program ended: " + said);
            }
            said.append(line).append('\n');
        }
        return program;
    }
}
