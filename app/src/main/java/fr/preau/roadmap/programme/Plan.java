package fr.preau.roadmap.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the actions of a convention can begin on a day, seen from how far they are: what is not begun waits for what must be over before,
 * and what is late moves what waits for it.
 *
 * @param actions none waits for another in a circle
 */
public record Plan(List<Action> actions, LocalDate today) {

    /** @throws IllegalArgumentException if they wait for each other */
    public Plan {
        actions = List.copyOf(actions);
        List<String> circle = Dependencies.of(actions).circle();
        if (!circle.isEmpty()) {
            throw new IllegalArgumentException("Actions wait for each other: %s.".formatted(circle));
        }
    }

    /**
     * The earliest day on which an action that is not begun can begin, if all that it waits for takes as many days as it was given and what
     * is late ends today at best; empty when it is begun or given up, and when it waits for one that has no dates or is given up.
     */
    public Optional<LocalDate> earliestStart(Action action) {
        if (!isToBegin(action)
                || waitsForWhatCannotBeTold(action)
                || action.schedule().days().isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> after = new LinkedHashMap<>();
        Stream.concat(Stream.of(action), before(action).stream())
                .forEach(one ->
                        after.put(one.code(), isToBegin(one) ? one.schedule().after() : List.of()));
        int start = Objects.requireNonNull(new Dependencies(after)
                .earliestStarts(code -> days(get(code)), code -> notBefore(get(code)))
                .get(action.code()));
        return Optional.of(today.plusDays(start));
    }

    /** Is its earliest start after the day that was said? */
    public boolean isMoved(Action action) {
        return earliestStart(action)
                .flatMap(earliest -> action.schedule().begins().filter(earliest::isAfter))
                .isPresent();
    }

    /** What it waits for, near and far, that is late or given up; nothing for what is over or given up itself. */
    public List<Action> blockers(Action action) {
        return isOver(action)
                ? List.of()
                : before(action).stream()
                        .filter(one ->
                                one.schedule().isLate(today) || one.schedule().state() == ActionState.STOPPED)
                        .toList();
    }

    private List<Action> before(Action action) {
        List<Action> found = new ArrayList<>();
        Dependencies.of(actions).allBefore(action.code()).forEach(code -> found.add(get(code)));
        return found;
    }

    private boolean waitsForWhatCannotBeTold(Action action) {
        return before(action).stream()
                .anyMatch(
                        one -> one.schedule().days().isEmpty() || one.schedule().state() == ActionState.STOPPED);
    }

    /** In days from today: it is begun on the day that was said, or begins today at the earliest. */
    private int notBefore(Action action) {
        int said = fromToday(action.schedule().begins().orElse(today));
        return isToBegin(action) ? Math.max(0, said) : said;
    }

    /** What is under way and should be over takes until today at least. */
    private int days(Action action) {
        int given = action.schedule().days().orElse(0);
        return action.schedule().state() == ActionState.UNDER_WAY
                ? Math.max(given, 1 - fromToday(action.schedule().begins().orElse(today)))
                : given;
    }

    private int fromToday(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(today, day);
    }

    private static boolean isToBegin(Action action) {
        return switch (action.schedule().state()) {
            case CONSIDERED, PREPARED -> true;
            case UNDER_WAY, DONE, STOPPED -> false;
        };
    }

    private static boolean isOver(Action action) {
        return action.schedule().state() == ActionState.DONE
                || action.schedule().state() == ActionState.STOPPED;
    }

    private Action get(String code) {
        return actions.stream()
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
