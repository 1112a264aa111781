package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.MediaType;

/**
 * Meetings as calendars read them: iCalendar (RFC 5545), in UTF-8. Times are in UTC, so that no time zone has to be described; lines are
 * folded at 75 octets, never within a character.
 */
final class CalendarFile {

    static final MediaType MEDIA_TYPE = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    /** Octets of a line, without its end (RFC 5545, 3.1). */
    private static final int LINE = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final URI site;

    private CalendarFile(URI site) {
        this.site = site;
    }

    /**
     * @param name what programs call the calendar
     * @param site where this installation is found, without a stroke at the end
     */
    static String of(String name, List<Entry> entries, URI site) {
        var file = new CalendarFile(site);
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line("PRODID", "-//Preau//Instances//FR");
        file.line("X-WR-CALNAME", escaped(name));
        entries.forEach(file::add);
        file.line("END", "VCALENDAR");
        return file.text.toString();
    }

    /**
     * One meeting. Whatever changes of it moves its LAST-MODIFIED and its SEQUENCE, the agenda included: the number must grow with a change of
     * time or state (RFC 5546, 2.1.4) and may with any other; programs that look at it alone then see the new agenda.
     */
    private void add(Entry entry) {
        Meeting meeting = entry.meeting();
        MeetingPlan plan = meeting.plan();
        line("BEGIN", "VEVENT");
        line("UID", meeting.id().toString());
        line("DTSTAMP", UTC.format(meeting.changedAt()));
        line("LAST-MODIFIED", UTC.format(meeting.changedAt()));
        line("SEQUENCE", String.valueOf(meeting.sequence()));
        line("DTSTART", UTC.format(plan.startsAt()));
        line("DTEND", UTC.format(end(plan)));
        line("STATUS", status(meeting.state()));
        line("SUMMARY", escaped(entry.bodyName()));
        if (!plan.venue().isEmpty()) {
            line("LOCATION", escaped(plan.venue()));
        }
        if (!entry.agenda().isEmpty()) {
            line("DESCRIPTION", escaped(t("governance.agenda") + "\n" + String.join("\n", entry.agenda())));
        }
        line("URL", site + MeetingAddresses.meeting(meeting.id()));
        line("END", "VEVENT");
    }

    private static Instant end(MeetingPlan plan) {
        return plan.startsAt().plus(plan.minutes(), ChronoUnit.MINUTES);
    }

    private static String status(MeetingState state) {
        return switch (state) {
            case PREPARED -> "TENTATIVE";
            case CONVENED, HELD -> "CONFIRMED";
            case CANCELLED -> "CANCELLED";
        };
    }

    /** Of a text, what would end it or part it (RFC 5545, 3.3.11); signs that no line may hold are left out. */
    static String escaped(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void line(String name, String value) {
        String whole = name + ":" + value;
        int octets = 0;
        for (int at = 0; at < whole.length(); ) {
            int sign = whole.codePointAt(at);
            String one = Character.toString(sign);
            int width = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LINE) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(one);
            octets += width;
            at += one.length();
        }
        text.append(END);
    }

    /**
     * A meeting in a calendar.
     *
     * @param agenda its points with their numbers, in their order
     */
    record Entry(Meeting meeting, String bodyName, List<String> agenda) {}
}
