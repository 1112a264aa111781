package fr.preau.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Counts the rows of a downloaded file by the words with which each begins or ends; the line of heads is not one. */
enum FileRows {
    LINES("", "\n", 1),
    SHEET("xl/worksheets/sheet1.xml", "<row ", 1),
    SPREADSHEET("content.xml", "<table:table-row", 1),
    FEATURES("", "{\"type\":\"Feature\"", 0);

    private final String part;
    private final byte[] mark;
    private final int heads;

    /** @param part the file inside the archive; empty when it is none */
    FileRows(String part, String mark, int heads) {
        this.part = part;
        this.mark = mark.getBytes(StandardCharsets.UTF_8);
        this.heads = heads;
    }

    /** @param packed whether the file came compressed, which archives never do */
    long count(Path file, boolean packed) throws IOException {
        if (!part.isEmpty()) {
            return countInArchive(file);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return rows(packed ? new GZIPInputStream(bytes) : bytes);
        }
    }

    private long countInArchive(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            ZipEntry entry = archive.getEntry(part);
            if (entry == null) {
                throw new IOException("The archive holds no (%s).".formatted(part));
            }
            return rows(archive.getInputStream(entry));
        }
    }

    private long rows(InputStream plain) throws IOException {
        return occurrences(new BufferedInputStream(plain), mark) - heads;
    }

    /** Works for marks whose first byte occurs in them once. */
    static long occurrences(InputStream bytes, byte[] mark) throws IOException {
        long found = 0;
        int matched = 0;
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            matched = next == mark[matched] ? matched + 1 : next == mark[0] ? 1 : 0;
            if (matched == mark.length) {
                found++;
                matched = 0;
            }
        }
        return found;
    }
}
