package fr.preau.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class ApiDocumentTest {

    private final ApiDocument document = new ApiDocument(new ClassPathResource("api/two-addresses.json"));
    private final ApiOperation towers = document.find("towers").orElseThrow();
    private final ApiOperation tower = document.find("towers.number").orElseThrow();

    @Test
    void knowsEachAddressAndWhatItAnswers() {
        assertThat(document.operations())
                .extracting(ApiOperation::path)
                .containsExactly("/api/v1/towers", "/api/v1/towers/{number}");
        assertThat(towers.summary()).isEqualTo("Les tours");
        assertThat(towers.part()).isEqualTo("Tours");
    }

    @Test
    void knowsWhatAnAddressCanBeAskedWith() {
        assertThat(towers.parameters()).extracting(ApiParameter::name).containsExactly("q", "limit", "format");
        assertThat(towers.parameters().getLast().choices()).containsExactly("csv", "json");
        assertThat(tower.parameters().getFirst()).matches(ApiParameter::inPath).matches(ApiParameter::mandatory);
    }

    @Test
    void makesTheAddressOfATrial() {
        assertThat(towers.address(Map.of("q", "Saint-Amand & l’église", "limit", "", "format", "csv")))
                .isEqualTo("/api/v1/towers?q=Saint-Amand%20%26%20l%E2%80%99%C3%A9glise&format=csv");
        assertThat(tower.address(Map.of("number", "a/b?c"))).isEqualTo("/api/v1/towers/a%2Fb%3Fc");
    }

    @Test
    void tellsWhatATrialLacks() {
        assertThat(tower.missing(Map.of("number", "  ")))
                .extracting(ApiParameter::name)
                .containsExactly("number");
        assertThat(towers.missing(Map.of())).isEmpty();
    }

    @Test
    void knowsNoOtherAddress() {
        assertThat(document.find("elsewhere")).isEmpty();
    }
}
