package fr.preau.roadmap.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When an action takes place, how far it is, and what it waits for.
 *
 * @param begins first day; empty while nobody has said
 * @param ends last day; empty while nobody has said
 * @param after codes of the actions that must be over before it begins
 */
public record Schedule(ActionState state, Optional<LocalDate> begins, Optional<LocalDate> ends, List<String> after) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Schedule {
        after = after.stream().distinct().toList();
        if (begins.isPresent() && ends.filter(end -> end.isBefore(begins.get())).isPresent()) {
            throw new IllegalArgumentException("An action ends (%s) after it begins (%s).".formatted(ends, begins));
        }
    }

    /** Days that it takes, both ends included; empty while one of them is not known. */
    public OptionalInt days() {
        return begins.isPresent() && ends.isPresent()
                ? OptionalInt.of((int) ChronoUnit.DAYS.between(begins.get(), ends.get()) + 1)
                : OptionalInt.empty();
    }

    /** Should it be over, or begun, and is not? What is stopped is never late. */
    public boolean isLate(LocalDate today) {
        return switch (state) {
            case DONE, STOPPED -> false;
            case UNDER_WAY -> isPast(ends, today);
            case CONSIDERED, PREPARED -> isPast(ends, today) || isPast(begins, today);
        };
    }

    private static boolean isPast(Optional<LocalDate> day, LocalDate today) {
        return day.filter(today::isAfter).isPresent();
    }

    public Schedule withAfter(List<String> others) {
        return new Schedule(state, begins, ends, others);
    }
}
