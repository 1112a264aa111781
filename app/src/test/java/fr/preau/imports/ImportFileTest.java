package fr.preau.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.preau.imports.files.FileContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFileTest {

    private static final Column<String> NAME = Column.text("nom");

    @Test
    void readsAGzippedFile() throws IOException {
        var reader = Reader.of(gzip("nom\nPrévert\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(reader.rows(List.of(NAME), row -> row.get(NAME))).containsExactly("Prévert");
    }

    @Test
    void refusesAWorkbookByItsName() {
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "not-a-text-file", "CSV");
        assertRefused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "not-a-text-file", "PDF");
    }

    @Test
    void refusesAWorkbookInsideGzip() throws IOException {
        assertRefused(gzip(new byte[] {'P', 'K', 3, 4, 0, 0}), "not-a-text-file", "CSV");
    }

    @Test
    void refusesBinaryContent() {
        assertRefused(new byte[] {'n', 'o', 'm', '\n', 0, 1, 2}, "not-a-text-file", "texte");
    }

    @Test
    void refusesNothingAndBlanks() {
        assertRefused(new byte[0], "empty-file", "contenu");
        assertRefused(" \n\r\n".getBytes(StandardCharsets.UTF_8), "empty-file", "contenu");
    }

    @Test
    void refusesAGzipCutShort() throws IOException {
        byte[] whole = gzip("nom\nPrévert\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "broken-file", "gzip");
    }

    @Test
    void refusesASmallFileThatHoldsAnEnormousOne(@TempDir Path folder) throws IOException {
        Path bomb = Files.write(folder.resolve("bombe.gz"), gzip(new byte[4 << 20]));
        Files.write(bomb, gzip("a".repeat(4 << 20).getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> FileContent.lookAt(bomb, 1 << 20))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("1 Mo");
    }

    @Test
    void refusesMoreThanTheLargestFile() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        assertThatThrownBy(() -> ImportFile.copied("enorme.csv", endless))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("file-too-large");
    }

    @Test
    void tellsUtf8AcrossTheBordersOfItsBuffers() {
        for (int shift = 0; shift < 4; shift++) {
            String text = "x".repeat(65_533 + shift) + "é".repeat(70_000);
            assertThat(Reader.of(text).file().charset()).isEqualTo(StandardCharsets.UTF_8);
        }
        assertThat(Reader.of("fin coupée é".getBytes(StandardCharsets.ISO_8859_1))
                        .file()
                        .charset())
                .hasToString("windows-1252");
    }

    @Test
    void keepsTheNameWithoutItsFoldersAndDeletesItsCopy() {
        var file = ImportFile.copied("C:\\Mes documents\\ips.csv", new ByteArrayInputStream(new byte[] {'a'}));
        assertThat(file.name()).isEqualTo("ips.csv");
        assertThat(file.sha256()).startsWith("ca978112ca1bbdcafac231b39a23dc4d");
        file.close();
        assertThatThrownBy(file::openAsDelivered).hasRootCauseInstanceOf(IOException.class);
    }

    private static void assertRefused(byte[] bytes, String code, String expected) {
        assertThatThrownBy(() -> Reader.of(bytes).file().open())
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(code)
                .hasMessageContaining(expected);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
