package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Téléprésence,telepresence",
        "'  Saint-Étienne  du Bois ','saint etienne du bois'",
        "L’Haÿ-les-Roses,l hay les roses",
        "CŒUR de Brenne,coeur de brenne",
        "P2IA (n° 4),p2ia n 4",
        "…,''"
    })
    void whatIsWrittenDifferentlyIsTheSameWords(String written, String words) {
        assertThat(PlainWords.of(written)).isEqualTo(words);
    }

    @Test
    void spacesAndSignsStayWhereOnlyAccentsGo() {
        assertThat(PlainWords.withoutAccents("Éléonore D’Été!")).isEqualTo("eleonore d’ete!");
    }
}
