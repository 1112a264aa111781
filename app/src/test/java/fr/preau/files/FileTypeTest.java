package fr.preau.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource({
        "ordre.pdf, '%PDF-1.7 …', true",
        "ordre.PDF, '%PDF-1.7 …', true",
        "ordre.pdf, '<html>', false",
        "notes.csv, 'a;b', true",
        "notes.csv, 'é;b', true",
        "page.html, '<html>', false",
        "image.svg, '<svg>', false",
        "sans-suffixe, '%PDF-1.7', false",
        "photo.png, '%PDF-1.7', false",
        "texte.odt, 'PK', false",
        "outil.exe, 'MZ', false"
    })
    void isWhatBothItsNameAndItsContentSay(String name, String content, boolean accepted) {
        assertThat(FileType.of(name, content.getBytes(StandardCharsets.UTF_8)).isPresent())
                .isEqualTo(accepted);
    }

    @Test
    void aTextHoldsNoOtherBytes() {
        assertThat(FileType.of("notes.csv", new byte[] {'a', 0, 'b'})).isEmpty();
        assertThat(FileType.of("notes.csv", "é;à".getBytes(StandardCharsets.ISO_8859_1)))
                .contains(FileType.CSV);
    }

    @Test
    void anOpenDocumentSaysItsSortFirst() throws IOException {
        byte[] text = zip("mimetype", "application/vnd.oasis.opendocument.text");
        assertThat(FileType.of("a.odt", text)).contains(FileType.ODT);
        assertThat(FileType.of("a.ods", text)).isEmpty();
    }

    @Test
    void anOfficeFileHasNoMacros() throws IOException {
        assertThat(FileType.of("a.docx", zip("[Content_Types].xml", "", "word/document.xml", "")))
                .contains(FileType.DOCX);
        assertThat(FileType.of("a.xlsx", zip("[Content_Types].xml", "", "word/document.xml", "")))
                .isEmpty();
        assertThat(FileType.of(
                        "a.docx", zip("[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", "")))
                .isEmpty();
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                byte[] content = entries[i + 1].getBytes(StandardCharsets.US_ASCII);
                var entry = new ZipEntry(entries[i]);
                var sum = new CRC32();
                sum.update(content);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
