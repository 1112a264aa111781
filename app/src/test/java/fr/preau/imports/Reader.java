package fr.preau.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads invented files without a database: what a kind would see of them, and what it would report. */
final class Reader {

    private final Report report = new Report();
    private final ImportFile file;

    private Reader(ImportFile file) {
        this.file = file;
    }

    static Reader of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    static Reader of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    static Reader of(byte[] bytes) {
        return new Reader(ImportFile.copied("essai.csv", new ByteArrayInputStream(bytes)));
    }

    ImportFile file() {
        return file;
    }

    /** What the reading makes of each accepted line. */
    <T> List<T> rows(List<Column<?>> columns, Function<Row, T> reading) {
        var rows = new ArrayList<T>();
        job(columns).table().forEach(row -> rows.add(reading.apply(row)));
        return rows;
    }

    <T> List<T> items(List<Column<?>> columns, Function<Item, T> reading) {
        var items = new ArrayList<T>();
        job(columns).forEachItem(item -> items.add(reading.apply(item)));
        return items;
    }

    ImportJob job(List<Column<?>> columns) {
        return new ImportJob(
                new UUID(0, 1), file, Scope.FRANCE, Source.named("essai"), columns, report, new SilentProgress());
    }

    /** «line column code value» of each problem. */
    List<String> problems() {
        return report.problems().listed().stream()
                .map(problem -> "%d %s %s %s"
                        .formatted(
                                problem.line(), problem.column(), problem.code().code(), problem.value())
                        .strip())
                .toList();
    }

    Report report() {
        return report;
    }

    private static final class SilentProgress implements Progress {

        @Override
        public void phase(String phase) {}

        @Override
        public void at(double fraction) {}
    }
}
