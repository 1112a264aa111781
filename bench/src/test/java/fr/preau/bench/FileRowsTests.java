package fr.preau.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRowsTests {

    @Test
    void theLineOfHeadsIsNoRow(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), "uai;nom\r\n0180002E;a\r\n0180003F;b\r\n");

        assertThat(FileRows.LINES.count(file, false)).isEqualTo(2);
    }

    @Test
    void readsWhatCameCompressed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("features");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write("""
                    {"type":"FeatureCollection","features":[{{"type":"Feature"},{"type":"Feature"}]}""".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(FileRows.FEATURES.count(file, true)).isEqualTo(2);
    }

    @Test
    void looksInsideAnArchive(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rows.xlsx");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(file))) {
            archive.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            archive.write("<rows><row r=\"1\"/><row r=\"2\"/><row r=\"3\"/></rows>".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(FileRows.SHEET.count(file, false)).isEqualTo(2);
    }
}
