package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.entry.Answer;
import fr.preau.indicators.entry.EntryColumn;
import fr.preau.indicators.panels.FigureWords;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is asked once: an indicator, for everybody or for a part of them.
 *
 * @param breakdown girls, or boys; {@link Breakdown#TOTAL} for everybody
 */
record Question(Indicator indicator, Breakdown breakdown) {

    /** In the names of fields. */
    String key() {
        return breakdown.isTotal() ? indicator.code().value() : indicator.code().value() + "--" + breakdown.category();
    }

    /** The numbers that answer it. */
    List<EntryColumn> columns() {
        return EntryColumn.of(indicator);
    }

    /** The name of one of its fields. */
    String field(String name) {
        return name + "-" + key();
    }

    /** «Élèves des collèges», «Élèves des collèges, filles». */
    String label() {
        String label = indicator.wording().label();
        return breakdown.isTotal() ? label : t("indicators.campaign.part", label, breakdown.category());
    }

    /** What a value of it says: «12 / 533», «90,7», or why there is none. */
    String words(LastValue value) {
        if (value.measure().known().isEmpty()) {
            return FigureWords.absence(value.measure());
        }
        return words(Answer.of(value.measure())::number);
    }

    /** What an answer says: its numbers, or why there are none. */
    String words(DraftAnswer answer) {
        String numbers = words(answer::number);
        return numbers.isEmpty() ? answer.state().label() : numbers;
    }

    private String words(Function<EntryColumn, String> numbers) {
        return columns().stream()
                .map(numbers)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining("\u00a0/ "));
    }
}
