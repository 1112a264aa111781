package fr.preau.methods.planning;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A selection measured against a problem, in integers, by means that owe nothing to how it was found.
 *
 * @param violations what does not hold, in words; empty if all does
 * @param changes from the earlier selection; 0 if there is none
 */
public record Check(long value, long spent, int changes, List<String> violations) {

    public Check {
        violations = List.copyOf(violations);
    }

    /** @throws IllegalArgumentException if the selection names a unit or an option that does not exist */
    public static Check of(SelectionProblem problem, Selection selection) {
        List<Chosen> chosen = selection.options().entrySet().stream()
                .map(one -> chosen(problem, one))
                .toList();
        long spent = sum(chosen.stream().map(one -> one.option().cost()));
        return new Check(
                sum(chosen.stream().map(one -> one.option().value())),
                spent,
                problem.earlier().map(selection::changesFrom).orElse(0),
                Stream.of(
                                overspent(problem, spent),
                                misplaced(problem, selection),
                                problem.rules().stream()
                                        .filter(rule -> !holds(rule, chosen, problem.budget()))
                                        .map(rule -> "rule " + rule.name()))
                        .flatMap(one -> one)
                        .toList());
    }

    public boolean isValid() {
        return violations.isEmpty();
    }

    /** What a rule counts in its group. */
    public static long count(Rule rule, SelectionProblem problem, Selection selection) {
        return sum(selection.options().entrySet().stream()
                .filter(one -> rule.members().contains(one.getKey()))
                .map(one -> rule.measure().of(chosen(problem, one).option())));
    }

    private static boolean holds(Rule rule, List<Chosen> chosen, long budget) {
        long counted = sum(chosen.stream()
                .filter(one -> rule.members().contains(one.unit()))
                .map(one -> rule.measure().of(one.option())));
        long total = sum(chosen.stream().map(one -> rule.measure().of(one.option())));
        return rule.sense().allows(rule.limit().compare(counted, total, budget));
    }

    private static Stream<String> overspent(SelectionProblem problem, long spent) {
        return spent > problem.budget() ? Stream.of("budget") : Stream.empty();
    }

    private static Stream<String> misplaced(SelectionProblem problem, Selection selection) {
        return IntStream.range(0, problem.units().size())
                .filter(unit -> problem.unit(unit).presence()
                        == (selection.contains(unit) ? Presence.FORCED_OUT : Presence.FORCED_IN))
                .mapToObj(unit -> "presence of unit " + problem.unit(unit).name());
    }

    private static Chosen chosen(SelectionProblem problem, Map.Entry<Integer, Integer> one) {
        int unit = one.getKey();
        int option = one.getValue();
        if (unit < 0
                || unit >= problem.units().size()
                || option < 0
                || option >= problem.unit(unit).options().size()) {
            throw new IllegalArgumentException("There is no option %d of unit %d".formatted(option, unit));
        }
        return new Chosen(unit, problem.unit(unit).options().get(option));
    }

    private static long sum(Stream<Long> amounts) {
        return amounts.reduce(0L, Math::addExact);
    }

    private record Chosen(int unit, Option option) {}
}
