package fr.preau.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The documentation lists the indicators as the catalogue defines them. */
class CatalogueReferenceTest {

    private static final Path REFERENCE = Path.of("..", "docs", "reference", "indicators.md");

    @Test
    void theReferenceSaysWhatTheCatalogueSays() throws IOException {
        String expected = CatalogueReference.of(CatalogueConfiguration.read());
        if (Boolean.getBoolean("preau.reference.write")) {
            Files.writeString(REFERENCE, expected);
        }
        assertThat(Files.readString(REFERENCE))
                .as(
                        "docs/reference/indicators.md. Write it again with:%n"
                                + "mvn -pl app -am test -Dtest=CatalogueReferenceTest -Dpreau.reference.write=true -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(expected);
    }
}
