package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.selection.Demand;
import fr.preau.diagnosis.selection.EquityRule;
import fr.preau.diagnosis.selection.SelectionAnswer.Contradictory;
import fr.preau.diagnosis.selection.SelectionTerms;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Terms that contradict themselves, in words. */
public final class SelectionConflict {

    private final SelectionTerms terms;
    private final Contradictory contradiction;
    private final SelectionWords words;

    SelectionConflict(SelectionTerms terms, Contradictory contradiction, SelectionWords words) {
        this.terms = terms;
        this.contradiction = contradiction;
        this.words = words;
    }

    /** The rules that cannot hold together, in their order. */
    public List<String> rules() {
        Map<EquityRule, List<Demand>> byRule =
                contradiction.rules().stream().collect(Collectors.groupingBy(Demand::rule));
        return terms.rules().stream()
                .filter(byRule::containsKey)
                .map(rule -> words.conflict(rule, byRule.getOrDefault(rule, List.of())))
                .toList();
    }

    /** What they have to live with, and what to do. */
    public String sentence() {
        return Stream.of(
                        t(
                                "diagnosis.selection.conflict.places",
                                terms.places(),
                                terms.fixed().size()),
                        contradiction.minimal() ? "" : t("diagnosis.selection.conflict.perhaps"),
                        t("diagnosis.selection.conflict.next"))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
