package fr.preau.governance.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.governance.bodies.CalendarFile.Entry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What RFC 5545 asks of a calendar, read back as it says: lines unfolded (3.1), then texts (3.3.11). */
class CalendarFileTest {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final URI SITE = URI.create("https://preau.exemple.fr");

    private static Meeting meeting(String venue, MeetingState state) {
        return new Meeting(
                ID,
                ID,
                new MeetingPlan(
                        Instant.parse("2026-12-01T13:30:00Z"), 90, venue, "https://visio.exemple.fr/secret", false),
                state,
                "",
                Optional.empty(),
                3,
                Instant.parse("2026-11-23T10:00:00Z"));
    }

    private static String file(String body, String venue, MeetingState state, String... agenda) {
        return CalendarFile.of("Mes séances", List.of(new Entry(meeting(venue, state), body, List.of(agenda))), SITE);
    }

    private static List<String> unfolded(String file) {
        assertThat(file).endsWith("\r\n").doesNotContainPattern("(?<!\r)\n");
        return Arrays.asList(file.replace("\r\n ", "").split("\r\n"));
    }

    /** The properties of the only event. */
    private static Map<String, String> event(String file) {
        List<String> lines = unfolded(file);
        return lines.subList(lines.indexOf("BEGIN:VEVENT") + 1, lines.indexOf("END:VEVENT")).stream()
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static String text(String value) {
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            if (sign == '\\') {
                at++;
                read.append(value.charAt(at) == 'n' ? '\n' : value.charAt(at));
            } else {
                read.append(sign);
            }
        }
        return read.toString();
    }

    @Test
    void anEventSaysWhatRfc5545AsksFor() {
        String file = file("Comité du Cher", "Bourges", MeetingState.CONVENED, "1. Équipement", "2. Formation");
        assertThat(unfolded(file))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Preau//Instances//FR")
                .endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(event(file))
                .containsEntry("UID", ID.toString())
                .containsEntry("DTSTAMP", "20261123T100000Z")
                .containsEntry("DTSTART", "20261201T133000Z")
                .containsEntry("DTEND", "20261201T150000Z")
                .containsEntry("SEQUENCE", "3")
                .containsEntry("STATUS", "CONFIRMED")
                .containsEntry("SUMMARY", "Comité du Cher")
                .containsEntry("LOCATION", "Bourges")
                .containsEntry("URL", "https://preau.exemple.fr/instances/seances/" + ID)
                .containsEntry("DESCRIPTION", "Ordre du jour\\n1. Équipement\\n2. Formation");
        assertThat(file).as("the link of the video conference").doesNotContain("visio");
    }

    @ParameterizedTest
    @CsvSource({"PREPARED, TENTATIVE", "CONVENED, CONFIRMED", "HELD, CONFIRMED", "CANCELLED, CANCELLED"})
    void theStateIsOneOfTheThreeOfEvents(MeetingState state, String status) {
        assertThat(event(file("Comité", "", state)))
                .containsEntry("STATUS", status)
                .doesNotContainKey("LOCATION");
    }

    /** The examples of RFC 5545, 3.3.11 and 3.8.1.5. */
    @Test
    void escapesWhatWouldEndOrPartAText() {
        assertThat(CalendarFile.escaped("Project XYZ Final Review\nConference Room - 3B\nCome Prepared."))
                .isEqualTo("Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.");
        assertThat(CalendarFile.escaped("a\\b;c,d\r\ne\u0007")).isEqualTo("a\\\\b\\;c\\,d\\ne");
    }

    @Test
    void whateverIsWrittenIsReadBack() {
        String name = "Comité; \"Cher\", \\n n’est pas une fin\u00a0: 🎒".repeat(9);
        String venue = "Salle 1,\nétage 2\nEND:VEVENT";
        Map<String, String> event = event(file(name, venue, MeetingState.CONVENED));
        assertThat(text(event.getOrDefault("SUMMARY", ""))).isEqualTo(name);
        assertThat(text(event.getOrDefault("LOCATION", ""))).isEqualTo(venue);
    }

    /** RFC 5545, 3.1: no line is longer than 75 octets, its end left out; none ends within a character. */
    @Test
    void longLinesAreFoldedBetweenCharacters() {
        String file = file("é".repeat(200) + "🎒".repeat(60), "x".repeat(200), MeetingState.HELD);
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .anySatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSize(75));
        assertThat(new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(file);
        assertThat(event(file).getOrDefault("SUMMARY", "")).isEqualTo("é".repeat(200) + "🎒".repeat(60));
    }
}
