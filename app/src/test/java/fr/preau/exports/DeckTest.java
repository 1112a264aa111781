package fr.preau.exports;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Slides, as the programs that open them see them. */
class DeckTest {

    private static final Deck DECK = new Deck(
            "Point d’étape <juin> & suites",
            List.of("Académie d’Orléans-Tours", "au 30 juin 2026"),
            List.of(
                    Deck.Slide.ofSentences(
                            "Où nous en sommes", List.of("38 objectifs\u202f: 1 atteint.", "Œuvre commune.")),
                    new Deck.Slide(
                            "Certification Pix",
                            List.of("Les collèges d’abord."),
                            List.of("Objectif", "Relevé"),
                            IntStream.rangeClosed(1, 8)
                                    .mapToObj(i -> List.of("au moins " + i + "0\u202f%", i + "5\u202f%"))
                                    .toList())));

    @TempDir
    Path folder;

    @Test
    void aLongTableIsCutIntoSlides() {
        assertThat(DECK.slides().stream().map(Deck.Slide::title))
                .containsExactly("Où nous en sommes", "Certification Pix (1/2)", "Certification Pix (2/2)");
        assertThat(DECK.slides().getLast().rows()).hasSize(2);
        assertThat(DECK.slides().getLast().sentences()).isEmpty();
    }

    /** LibreOffice opens each file and makes a PDF of it: four pages, with all that was written. */
    @ParameterizedTest
    @EnumSource(
            value = DeckFormat.class,
            names = {"ODP", "PPTX"})
    void officeProgramsOpenThem(DeckFormat format) throws IOException, InterruptedException {
        assertHoldsAll(Office.convert(folder, "point." + format.suffix(), bytes(format), "pdf"));
    }

    @Test
    void thePdfHoldsAllAndIsTagged() throws IOException {
        byte[] pdf = bytes(DeckFormat.PDF);
        assertHoldsAll(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    private static void assertHoldsAll(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
            assertThat(text)
                    .contains(
                            "Point d’étape <juin> & suites",
                            "Académie d’Orléans-Tours",
                            "38 objectifs : 1 atteint.",
                            "Œuvre commune.",
                            "Certification Pix (2/2)",
                            "Les collèges d’abord.",
                            "au moins 10 %",
                            "85 %");
        }
    }

    private static byte[] bytes(DeckFormat format) throws IOException {
        var output = new ByteArrayOutputStream();
        format.write(DECK, output);
        return output.toByteArray();
    }
}
