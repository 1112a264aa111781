package fr.preau.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;

/** The document that the program ships describes the API as it is. springdoc reads it from the code here, and only here. */
@PreauTest(
        properties = {
            "springdoc.api-docs.enabled=true",
            "springdoc.paths-to-match=/api/v1/**",
            "springdoc.default-flat-param-object=true",
            "springdoc.writer-with-order-by-keys=true",
            "springdoc.writer-with-default-pretty-printer=true"
        })
@Import(FrenchOpenApi.class)
class OpenApiReferenceTest {

    private static final Path DOCUMENT = Path.of("src/main/resources/api/openapi.json");

    @Autowired
    OpenApiWebMvcResource springdoc;

    @Autowired
    FrenchOpenApi french;

    @Test
    void theDocumentDescribesTheApiAsItIsInFrenchWords() throws IOException {
        String address = "/v3/api-docs";
        byte[] json = springdoc.openapiJson(new MockHttpServletRequest("GET", address), address, Locale.FRENCH);
        String document = new String(json, StandardCharsets.UTF_8) + "\n";
        if (Boolean.getBoolean("preau.reference.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, document);
        }

        assertThat(french.missingTexts())
                .as("keys to add to the messages of their module (FrenchOpenApi says which words stand where)")
                .isEmpty();
        assertThat(Files.readString(DOCUMENT))
                .as(
                        "app/%s. Write it again with:%n"
                                + "mvn -pl app -am test -Dtest=OpenApiReferenceTest -Dpreau.reference.write=true -Dsurefire.failIfNoSpecifiedTests=false",
                        DOCUMENT)
                .isEqualTo(document);
    }
}
