package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.selection.SelectionResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is about to be frozen.
 *
 * @param selection of units of the diagnosis; empty where its classes are what is decided
 */
record ToFreeze(DesignForm design, Diagnosis diagnosis, Optional<SelectionPage> selection) {

    /** If not, there is nothing to freeze, or something of what was asked was left out: the page of its {@link #origin} says what. */
    boolean isPossible() {
        return diagnosis.whyNone().isEmpty()
                && design.refused().isEmpty()
                && selection
                        .filter(page ->
                                page.result().isEmpty() || !page.refused().isEmpty())
                        .isEmpty();
    }

    /** The page that it comes from. */
    String origin() {
        return selection.map(SelectionPage::address).orElseGet(() -> DiagnosisPages.workshop(diagnosis.design()));
    }

    /** Tells what is read now from what was read before. */
    String state() {
        return diagnosis.state()
                + selection.flatMap(SelectionPage::result).map(ToFreeze::state).orElse("");
    }

    private static String state(SelectionResult result) {
        return " " + result.chosen().hashCode() + " " + result.proof();
    }

    /** Everything, as the address says it. */
    List<Design.Parameter> parameters() {
        List<Design.Parameter> ranking = diagnosis.design().parameters();
        return selection.map(page -> concat(ranking, page.terms().parameters())).orElse(ranking);
    }

    private static List<Design.Parameter> concat(List<Design.Parameter> some, List<Design.Parameter> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
