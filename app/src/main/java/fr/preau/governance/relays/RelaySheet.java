package fr.preau.governance.relays;

import fr.preau.governance.typed.Plain;
import fr.preau.values.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of somebody who holds posts, or held one.
 *
 * @param entries the newest first
 * @param schools those that lie in the places of the posts held today, by name, at most {@link #SCHOOLS_SHOWN}
 * @param schoolCount how many there are
 * @param isReachable whether a letter can be sent to them
 */
record RelaySheet(
        Holder relay, List<Entry> entries, List<ReachedSchool> schools, long schoolCount, boolean isReachable) {

    static final int SCHOOLS_SHOWN = 60;

    /** The posts that they hold on a day. */
    List<Entry> on(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.term().validity().covers(day))
                .toList();
    }

    /** The load of a day, in per cent of full service; over 100 when the posts ask for more than one person has. */
    BigDecimal loadOn(LocalDate day) {
        return on(day).stream()
                .flatMap(entry -> entry.post().share().stream())
                .map(Percentage::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Does some post of that day not say what it asks for? The load is then more than their sum. */
    boolean isLoadPartlyUnknownOn(LocalDate day) {
        return on(day).stream().anyMatch(entry -> entry.post().share().isEmpty());
    }

    /** The skills and the ways of working of a day, each once. */
    List<String> skillsOn(LocalDate day) {
        return Plain.once(on(day).stream()
                .flatMap(entry -> entry.term().skills().words().stream())
                .toList());
    }

    List<String> waysOn(LocalDate day) {
        return on(day).stream()
                .map(entry -> entry.term().way())
                .filter(way -> !way.isEmpty())
                .distinct()
                .toList();
    }

    /** A post and the term for which they hold it, or held it. */
    record Entry(Post post, String placeName, Appointment term) {}

    /** A school within reach. */
    record ReachedSchool(String code, String name) {}
}
