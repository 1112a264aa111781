package fr.preau.governance.bodies;

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

class PaperTypeTest {

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
        assertThat(PaperType.of(name, content.getBytes(StandardCharsets.UTF_8)).isPresent())
                .isEqualTo(accepted);
    }

    @Test
    void aTextHoldsNoOtherBytes() {
        assertThat(PaperType.of("notes.csv", new byte[] {'a', 0, 'b'})).isEmpty();
        assertThat(PaperType.of("notes.csv", "é;à".getBytes(StandardCharsets.ISO_8859_1)))
                .contains(PaperType.CSV);
    }

    @Test
    void anOpenDocumentSaysItsSortFirst() throws IOException {
        byte[] text = zip("mimetype", "application/vnd.oasis.opendocument.text");
        assertThat(PaperType.of("a.odt", text)).contains(PaperType.ODT);
        assertThat(PaperType.of("a.ods", text)).isEmpty();
    }

    @Test
    void anOfficeFileHasNoMacros() throws IOException {
        assertThat(PaperType.of("a.docx", zip("[Content_Types].xml", "", "word/document.xml", "")))
                .contains(PaperType.DOCX);
        assertThat(PaperType.of("a.xlsx", zip("[Content_Types].xml", "", "word/document.xml", "")))
                .isEmpty();
        assertThat(PaperType.of(
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
