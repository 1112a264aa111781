package fr.preau.imports.sheets;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.FileProblem;
import fr.preau.imports.ImportRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a package, unpacked within bounds. A small file may hold an enormous one, and two programs may see different parts in one
 * package: whoever reads on reads what was unpacked here, and nothing else. Its directory says where they are, as to office programs:
 * some write no sizes elsewhere.
 */
final class Parts {

    /** Unpacked, all parts together, in bytes. */
    static final int LARGEST_CONTENT = 24 << 20;

    private static final int MOST = 500;

    /** How every package begins that holds something. */
    private static final byte[] MARK = {'P', 'K', 3, 4};

    private Parts() {}

    static Map<String, byte[]> of(byte[] file) {
        if (file.length < MARK.length || !Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length)) {
            throw Spreadsheet.foreign();
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return of(zip);
        } catch (IOException | IllegalArgumentException damaged) {
            throw Spreadsheet.broken();
        }
    }

    private static Map<String, byte[]> of(ZipFile zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = LARGEST_CONTENT;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
                throw Spreadsheet.broken();
            }
            byte[] content;
            try (InputStream packed = zip.getInputStream(entry)) {
                content = packed.readNBytes(left + 1);
            }
            left -= content.length;
            if (left < 0 || parts.size() >= MOST) {
                throw new ImportRefused(
                        FileProblem.FILE_TOO_LARGE, "", t("imports.expected.uncompressed-size", LARGEST_CONTENT >> 20));
            }
            if (parts.put(entry.getName(), content) != null) {
                throw Spreadsheet.broken();
            }
        }
        return parts;
    }

    /** The same parts as one package. */
    static byte[] packed(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
