package fr.preau.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text, as the programs that open it see it. */
class TextDocumentTest {

    private static final TextDocument TEXT = new TextDocument(
            "Compte rendu <Cher> & suites",
            List.of(
                    new TextDocument.Fact("État", "Approuvé"),
                    new TextDocument.Heading("1. Équipement"),
                    new TextDocument.Paragraph("Cent tablettes\u202f: c’est dit.\nŒuvre commune."),
                    new TextDocument.Grid(
                            List.of("Numéro", "Décision"),
                            List.of(1, 4),
                            IntStream.rangeClosed(1, 80)
                                    .mapToObj(i -> List.of("2026-" + i, "Décision & suite " + i))
                                    .toList())));

    @TempDir
    Path folder;

    @Test
    void officeProgramsOpenIt() throws IOException, InterruptedException {
        assertHoldsAll(Office.convert(folder, "texte.odt", bytes(TextFormat.ODT), "pdf"));
    }

    @Test
    void thePdfHoldsAllAndIsTagged() throws IOException {
        byte[] pdf = bytes(TextFormat.PDF);
        assertHoldsAll(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Compte rendu <Cher> & suites");
        }
    }

    private static void assertHoldsAll(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(2, 4);
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
            assertThat(text)
                    .contains(
                            "Compte rendu <Cher> & suites",
                            "État : Approuvé",
                            "1. Équipement",
                            "Cent tablettes : c’est dit.",
                            "Œuvre commune.",
                            "Décision & suite 80",
                            "2 / ");
            assertThat(text.split("Numéro Décision"))
                    .as("the header comes again")
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void aColumnWithoutWidthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextDocument.Grid(List.of("a", "b"), List.of(1), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextDocument.Grid(List.of("a"), List.of(1), List.of(List.of("x", "y"))));
    }

    private static byte[] bytes(TextFormat format) throws IOException {
        var output = new ByteArrayOutputStream();
        format.write(TEXT, output);
        return output.toByteArray();
    }
}
