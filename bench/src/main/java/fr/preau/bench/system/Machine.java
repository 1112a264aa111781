package fr.preau.bench.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the measures ran on.
 *
 * @param processor its name, as the kernel tells it
 * @param memory bytes
 */
public record Machine(int cores, String processor, long memory, String jdk, String kernel) {

    /** The machine that runs this program. */
    public static Machine here() throws IOException {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                ProcFile.read(Path.of("/proc/cpuinfo")).findText("model name").orElse(System.getProperty("os.arch")),
                ProcFile.read(Path.of("/proc/meminfo")).bytes("MemTotal"),
                System.getProperty("java.vm.version") + " (" + System.getProperty("java.vendor") + ")",
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    /** One line for a reader. */
    public String description() {
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %.1f GiB of memory, JDK %s, %s",
                cores,
                processor,
                (double) memory / (1 << 30),
                jdk,
                kernel);
    }

    /** Whether the kernel tells what processes use, as Linux does. */
    public static boolean tellsProcesses() {
        return Files.exists(Path.of("/proc/self/stat"));
    }
}
