package fr.preau.indicators.panels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.indicators.Unit;
import org.junit.jupiter.api.Test;

/** What is said beside a value. The interval is that of Newcombe's first example. */
class FigureWordsTest {

    @Test
    void aShareOfAnswersSaysBetweenWhichSharesThatOfAllLies() {
        assertThat(FigureWords.rounding(MonthlyFigures.share(Unit.ANSWERS, 81, 263)))
                .isEqualTo("intervalle à 95 % : entre 25,5 et 36,6 %");
    }

    @Test
    void aShareOfAllWhoWereCountedIsExact() {
        assertThat(FigureWords.rounding(MonthlyFigures.share(Unit.PERSONS, 81, 263)))
                .isEmpty();
    }
}
