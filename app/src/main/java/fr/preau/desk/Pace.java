package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon a letter tells what happened. */
enum Pace {
    IMMEDIATE,
    /** At seven in the morning. */
    DAILY,
    /** On Monday, at seven in the morning. */
    WEEKLY,
    NEVER;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** When what happens now goes into a letter; empty for never. */
    Optional<Instant> dueAfter(Instant now) {
        return switch (this) {
            case IMMEDIATE -> Optional.of(now);
            case DAILY -> Optional.of(nextMorning(now).toInstant());
            case WEEKLY ->
                Optional.of(nextMorning(now)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .toInstant());
            case NEVER -> Optional.empty();
        };
    }

    /** The clock of Paris is read again on that day: seven o'clock stays seven o'clock when summer time begins. */
    private static ZonedDateTime nextMorning(Instant now) {
        ZonedDateTime here = now.atZone(PARIS);
        ZonedDateTime today = here.with(MORNING);
        return today.isAfter(here)
                ? today
                : here.toLocalDate().plusDays(1).atTime(MORNING).atZone(PARIS);
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return t("desk.pace." + slug());
    }

    static Optional<Pace> find(String slug) {
        return Arrays.stream(values()).filter(pace -> pace.slug().equals(slug)).findFirst();
    }
}
