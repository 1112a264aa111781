package fr.preau.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PreauTest
class FormatsReferenceTests {

    private static final Path REFERENCE = Path.of("..", "docs", "reference", "import-formats.md");

    @Autowired
    KindTitles kinds;

    /** With {@code -Dpreau.reference.write=true} the file is written instead of compared. */
    @Test
    void theReferenceSaysWhatTheKindsRead() throws IOException {
        String expected = FormatsReference.of(kinds.list());
        if (Boolean.getBoolean("preau.reference.write")) {
            Files.writeString(REFERENCE, expected);
        }
        assertThat(Files.readString(REFERENCE))
                .as("Write it again with -Dpreau.reference.write=true")
                .isEqualTo(expected);
    }
}
