package fr.preau.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.ui.Button;
import fr.preau.ui.Card;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.Skin;
import fr.preau.ui.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentTest {

    @Test
    void escapesWhatItIsGiven() {
        var card = Card.of("<b>", output -> output.writeUserContent("a < b"));
        assertThat(TestFrames.draw(Skin.PREAU, card).select("h2").text()).isEqualTo("<b>");
        var link =
                TestFrames.draw(Skin.PREAU, Button.link("Voir", "/a?b=\"c\"")).select("a");
        assertThat(link.attr("href")).isEqualTo("/a?b=\"c\"");
    }

    @Test
    void aTableNamesItsRowsAndColumns() {
        var table = Table.of("Écoles", Column.text("Nom"), Column.number("IPS"))
                .rows(List.of("Jean Jaurès"), name -> List.of(Cell.link(name, "/x"), Cell.text("90,7")));
        var drawn = TestFrames.draw(Skin.PREAU, table);
        assertThat(drawn.select("th[scope=row]").text()).isEqualTo("Jean Jaurès");
        assertThat(drawn.select("th[scope=col]").eachText()).containsExactly("Nom", "IPS");
    }

    @Test
    void aWrongFieldPointsAtItsError() {
        var field = Field.of("uai", "UAI", Control.text("018")).error("attendu");
        var input = TestFrames.draw(Skin.PREAU, field).select("input");
        assertThat(input.attr("aria-describedby")).isEqualTo("uai-error");
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
    }
}
