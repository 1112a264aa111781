package fr.preau.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DocumentationPageTest {

    private final ApiDocument document = new ApiDocument(new ClassPathResource("api/two-addresses.json"));
    private final ApiOperation towers = document.find("towers").orElseThrow();
    private final ApiOperation tower = document.find("towers.number").orElseThrow();

    @Test
    void proposesAnExampleOnlyWhereAnAddressCannotDoWithout() {
        DocumentationPage page = DocumentationPage.of(document.operations());

        assertThat(page.field(tower, tower.parameters().getFirst()).control())
                .isEqualTo(Control.text("12").autocomplete("off"));
        assertThat(page.field(towers, towers.parameters().get(1)).control())
                .isEqualTo(Control.text("").autocomplete("off"));
    }

    @Test
    void givesEachFieldAnIdentifierOfItsOwn() {
        DocumentationPage page = DocumentationPage.of(document.operations());
        assertThat(page.field(tower, tower.parameters().getFirst()).id()).isEqualTo("towers-number-number");
    }

    @Test
    void keepsWhatWasTypedAndShowsWhatIsMissing() {
        DocumentationPage page = DocumentationPage.again(document.operations(), tower, Map.of("number", " "));
        Field field = page.field(tower, tower.parameters().getFirst());

        assertThat(field.hasError()).isTrue();
        assertThat(page.isTried(tower)).isTrue();
        assertThat(page.isTried(towers)).isFalse();
    }
}
