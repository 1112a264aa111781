package fr.preau.people.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody asked about what is held of them.
 *
 * @param words what they said; empty for nothing
 * @param answer empty while it waits
 */
public record PrivacyRequest(
        UUID id,
        UUID person,
        String personName,
        RequestKind kind,
        String words,
        Instant asked,
        Optional<Answer> answer) {

    /** Longest that words may be, on either side. */
    public static final int LONGEST = 2000;

    /** RGPD, article 12.3: one month from the day on which it was received. */
    private static final Period TIME_TO_ANSWER = Period.ofMonths(1);

    /** The last day on which the law lets it wait. */
    public LocalDate due() {
        return LocalDate.ofInstant(asked, ZoneId.of("Europe/Paris")).plus(TIME_TO_ANSWER);
    }

    /**
     * What was answered.
     *
     * @param granted whether it was done as asked
     * @param words why, or what was done
     */
    public record Answer(Instant at, boolean granted, String words) {}
}
