package fr.preau.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, as the program that opens our files elsewhere. */
public final class Office {

    /** UTF-8, commas and quotes; the first sheet alone. */
    public static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1";

    private Office() {}

    /**
     * Opens a file and saves it as another sort.
     *
     * @param folder of a test alone: the program keeps its settings there
     * @param sort the suffix of the sort, perhaps with the filter that writes it
     */
    public static byte[] convert(Path folder, String name, byte[] content, String sort)
            throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        Path saved = Files.createDirectories(folder.resolve("saved"));
        Path log = folder.resolve("log");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        sort,
                        "--outdir",
                        saved.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        Path made = saved.resolve(name.replaceAll("[^.]+$", "") + sort.replaceAll(":.*", ""));
        assertThat(made).as(() -> readQuietly(log)).exists();
        return Files.readAllBytes(made);
    }

    private static String readQuietly(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
