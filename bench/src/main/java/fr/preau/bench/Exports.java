package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Table;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.ProcessUse;
import fr.preau.bench.system.RunningPreau;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All schools of the territory as a file, in each format, read by a program that has just started and has read into memory what it keeps there. */
final class Exports {

    static final String TITLE = "Streaming exports";

    /** Asks for places and for figures, which are then read into memory. */
    private static final String PAGE_OF_FIGURES = "/lieux/pays-FR";

    private static final Duration TARGET = Duration.ofSeconds(2);

    /** A whole table in memory would weigh more than this. */
    private static final double GROWTH = 100L << 20;

    private final RunningPreau preau;
    private final Path folder;
    private final int repetitions;

    Exports(RunningPreau preau, Path folder, int repetitions) {
        this.preau = preau;
        this.folder = folder;
        this.repetitions = repetitions;
    }

    /** A file to download, and what stands between two of its rows. */
    private enum Format {
        CSV("CSV", "/etablissements.csv", FileRows.LINES),
        XLSX("XLSX", "/etablissements.xlsx", FileRows.SHEET),
        ODS("ODS", "/etablissements.ods", FileRows.SPREADSHEET),
        API("CSV of the API", "/api/v1/schools?format=csv", FileRows.LINES),
        MAP("GeoJSON, the layer of the map", "/carte/etablissements.geojson", FileRows.FEATURES);

        private final String title;
        private final String path;
        private final FileRows rows;

        Format(String title, String path, FileRows rows) {
            this.title = title;
            this.path = path;
            this.rows = rows;
        }
    }

    /**
     * One file read, several times.
     *
     * @param cold the whole file, the first time
     * @param firstByte until the first byte, median of the times after
     * @param whole until the last one
     * @param growth bytes by which the process was larger at its peak than before
     */
    private record Measured(
            Format format, long rows, long bytes, Duration cold, Duration firstByte, Duration whole, double growth) {}

    private record Download(Duration firstByte, Duration whole, long bytes, boolean packed) {}

    Group measure() throws IOException, InterruptedException {
        preau.site().text(PAGE_OF_FIGURES);
        preau.awaitQuiet();
        double heapBefore = preau.metrics().heapUsed();
        List<Measured> all = new ArrayList<>();
        for (Format format : Format.values()) {
            all.add(measure(format));
        }
        List<Line> lines = new ArrayList<>();
        for (Measured measured : all) {
            lines.add(line(measured));
        }
        double most = all.stream()
                .filter(measured -> measured.format() != Format.MAP)
                .mapToDouble(Measured::growth)
                .max()
                .orElseThrow();
        lines.add(
                Line.under("Memory that a streamed file takes at its peak, at the most", GROWTH, most, Unit.MEBIBYTES));
        lines.add(Line.told(
                "Heap in use before and after all files",
                Unit.MEBIBYTES.format(heapBefore) + ", "
                        + Unit.MEBIBYTES.format(preau.metrics().heapUsed())));
        return Group.of(TITLE, lines)
                .with(table(all))
                .noting("Read compressed where the server compresses, right after a start, so that the first time is a"
                        + " cold one; then the median of " + repetitions
                        + ". The peak is that of VmHWM over VmRSS before, and holds what the collector had not yet"
                        + " taken back. The layer of the map is no stream: it is made once, compact, and kept.");
    }

    private static Line line(Measured measured) {
        String what = measured.format().title + ", all schools";
        String rows = String.format(Locale.ROOT, "%,d rows", measured.rows());
        return measured.format() == Format.CSV
                ? Line.under(what + " (" + rows + ")", TARGET, measured.whole(), Unit.SECONDS)
                : Line.told(what, Unit.seconds(measured.whole()) + ", " + rows);
    }

    private Measured measure(Format format) throws IOException, InterruptedException {
        Path file = folder.resolve("export");
        ProcessUse use = preau.use();
        use.forgetPeak();
        long before = use.memory();
        Download cold = download(format, file);
        long[] firstBytes = new long[repetitions];
        long[] wholes = new long[repetitions];
        for (int time = 0; time < repetitions; time++) {
            Download download = download(format, file);
            firstBytes[time] = download.firstByte().toNanos();
            wholes[time] = download.whole().toNanos();
        }
        long growth = Math.max(0, use.peakMemory() - before);
        return new Measured(
                format,
                format.rows.count(file, cold.packed()),
                cold.bytes(),
                cold.whole(),
                Latencies.of(firstBytes).median(),
                Latencies.of(wholes).median(),
                growth);
    }

    private Download download(Format format, Path file) throws IOException, InterruptedException {
        long asked = System.nanoTime();
        HttpResponse<InputStream> answer =
                preau.site().client().send(preau.site().request(format.path).build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body();
                OutputStream kept = Files.newOutputStream(file)) {
            kept.write(body.readNBytes(1));
            long began = System.nanoTime();
            long rest = body.transferTo(kept);
            long ended = System.nanoTime();
            boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
            return new Download(Duration.ofNanos(began - asked), Duration.ofNanos(ended - asked), rest + 1, packed);
        }
    }

    private static Table table(List<Measured> all) {
        return new Table(
                List.of(
                        "File",
                        "Rows",
                        "Bytes on the wire",
                        "First time",
                        "First byte",
                        "Whole file",
                        "Memory at its peak"),
                all.stream()
                        .map(measured -> List.of(
                                measured.format().title,
                                String.format(Locale.ROOT, "%,d", measured.rows()),
                                Unit.KILOBYTES.format(measured.bytes()),
                                Unit.seconds(measured.cold()),
                                Unit.milliseconds(measured.firstByte()),
                                Unit.seconds(measured.whole()),
                                "+" + Unit.MEBIBYTES.format(measured.growth())))
                        .toList());
    }
}
