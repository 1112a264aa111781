package fr.preau.roadmap.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library that ships. */
class ActionSheetsTest {

    private final ActionSheets sheets = new ActionSheets();

    @Test
    void everyActionThatTheDocumentsNameHasItsSheet() {
        assertThat(sheets.list())
                .extracting(ActionSheet::code)
                .doesNotHaveDuplicates()
                .contains(
                        "reconnect",
                        "univr",
                        "webradio",
                        "allo",
                        "mixite-et-numerique",
                        "deviens-ingenieure",
                        "robot-alphai")
                .contains("ia-art", "e-cyclisme", "descollia", "serein", "labo-party", "p2ia", "classe-ia", "option-ia")
                .contains("primot", "cafe-ia");
    }

    /** Where a document gives no more than a name, nothing is made up. */
    @Test
    void whatTheDocumentDoesNotSayIsEmpty() {
        ActionSheet sheet = sheets.find("girls-can-code").orElseThrow();
        assertThat(sheet.purpose()).isEmpty();
        assertThat(sheet.equipment()).isEmpty();
        assertThat(sheet.documents()).hasSize(1);
    }

    @Test
    void figuresAreThoseOfTheDocument() {
        assertThat(sheets.find("classe-ia").orElseThrow().findings()).contains("plus de 20", "85 enseignants");
        assertThat(sheets.find("option-ia").orElseThrow().findings()).contains("19 lycées", "26 enseignants");
        assertThat(sheets.find("magistere-ia").orElseThrow().findings()).contains("1 500 enseignants");
    }

    @ParameterizedTest
    @CsvSource({
        "REALITE virtuelle, '', '', '', univr",
        "'', filles-numerique, filles, ecole, deviens-ingenieure",
        "magistere, formation, '', '', magistere-ia",
        "licorne, '', '', '', ''"
    })
    void sheetsAreFoundByWordsAndChoices(String words, String axis, String audience, String level, String found) {
        List<ActionSheet> list = sheets.list(new ActionSheets.Search(
                words,
                Optional.of(axis).filter(one -> !one.isEmpty()).map(Axis::ofSlug),
                Optional.of(audience).filter(one -> !one.isEmpty()).map(Audience::ofSlug),
                Optional.of(level).filter(one -> !one.isEmpty()).map(Level::ofSlug)));
        assertThat(list.stream().map(ActionSheet::code).findFirst().orElse("")).isEqualTo(found);
        assertThat(list).hasSizeLessThan(4);
    }

    @Test
    void aCopyHoldsNothingThatOnlyTheTerritoryKnows() {
        Action copy = sheets.find("webradio").orElseThrow().copied("radio");
        assertThat(copy.code()).isEqualTo("radio");
        assertThat(copy.sheet()).contains("webradio");
        assertThat(copy.pilot()).isEmpty();
        assertThat(copy.share()).isEmpty();
        assertThat(copy.schedule().days()).isEmpty();
    }
}
