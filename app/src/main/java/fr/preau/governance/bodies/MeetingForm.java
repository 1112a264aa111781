package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Asked;
import fr.preau.governance.typed.Plain;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** A meeting as it was typed; the time is that of Paris. */
record MeetingForm(
        String day,
        String time,
        String minutes,
        String venue,
        String link,
        boolean isPrivate,
        Optional<MeetingRefusal> refusal,
        boolean tried) {

    static final String DAY = "jour";
    static final String TIME = "heure";
    static final String MINUTES = "duree";
    static final String VENUE = "salle";
    static final String LINK = "visio";
    static final String PRIVATE = "privee";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    static MeetingForm empty() {
        return new MeetingForm("", "14:00", String.valueOf(MeetingPlan.USUAL), "", "", false, Optional.empty(), false);
    }

    /** What a meeting says already. */
    static MeetingForm of(MeetingPlan plan) {
        ZonedDateTime starts = plan.startsAt().atZone(Meeting.PARIS);
        return new MeetingForm(
                starts.toLocalDate().toString(),
                HOUR.format(starts),
                String.valueOf(plan.minutes()),
                plan.venue(),
                plan.link(),
                plan.isPrivate(),
                Optional.empty(),
                false);
    }

    static MeetingForm read(MultiValueMap<String, String> asked) {
        return new MeetingForm(
                Asked.first(asked, DAY),
                Asked.first(asked, TIME),
                Asked.first(asked, MINUTES),
                Asked.first(asked, VENUE),
                Asked.first(asked, LINK),
                Asked.first(asked, PRIVATE).equals("true"),
                Optional.empty(),
                true);
    }

    MeetingForm refused(MeetingRefusal why) {
        return new MeetingForm(day, time, minutes, venue, link, isPrivate, Optional.of(why), tried);
    }

    /** The plan, when all of it can be read. */
    Optional<MeetingPlan> plan() {
        return venueError().isEmpty() && linkError().isEmpty()
                ? start().flatMap(startsAt ->
                        readMinutes().map(lasts -> new MeetingPlan(startsAt, lasts, venue, link, isPrivate)))
                : Optional.empty();
    }

    private Optional<Instant> start() {
        return Asked.day(day)
                .flatMap(date ->
                        hour().map(at -> date.atTime(at).atZone(Meeting.PARIS).toInstant()));
    }

    /** «14:30», and «14 h 30» as people write it. */
    private Optional<LocalTime> hour() {
        String tidy = time.replaceAll("[ \u00A0\u202F]", "").replace('h', ':').replace('H', ':');
        String full = tidy.endsWith(":") ? tidy + "00" : tidy;
        try {
            return Optional.of(LocalTime.parse(full.length() == 4 ? "0" + full : full, HOUR));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private Optional<Integer> readMinutes() {
        return whole(minutes, MeetingPlan.SHORTEST, MeetingPlan.LONGEST);
    }

    /** A whole number between these two. */
    static Optional<Integer> whole(String typed, int least, int most) {
        return typed.matches("[0-9]{1,4}")
                ? Optional.of(Integer.valueOf(typed)).filter(number -> number >= least && number <= most)
                : Optional.empty();
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(DAY, t("governance.meeting.day"), Control.date(day))
                .error(tried ? dayError() : "")
                .mandatory());
        fields.add(
                Field.of(TIME, t("governance.meeting.time"), Control.text(time).autocomplete("off"))
                        .hint(t("governance.meeting.time.hint"))
                        .error(tried && hour().isEmpty() ? t("governance.meeting.time.error") : "")
                        .mandatory());
        fields.add(Field.of(
                        MINUTES,
                        t("governance.meeting.minutes"),
                        Control.number(minutes).unit(t("governance.minutes-short")))
                .error(
                        tried && readMinutes().isEmpty()
                                ? t("governance.meeting.minutes.error", MeetingPlan.SHORTEST, MeetingPlan.LONGEST)
                                : "")
                .mandatory());
        fields.add(Field.of(
                        VENUE,
                        t("governance.meeting.venue"),
                        Control.text(venue).autocomplete("off"))
                .error(tried ? venueError() : ""));
        fields.add(Field.of(
                        LINK,
                        t("governance.meeting.link"),
                        Control.text(link).type("url").autocomplete("off"))
                .hint(t("governance.meeting.link.hint"))
                .error(tried ? linkError() : ""));
        fields.add(Field.of(PRIVATE, t("governance.meeting.private"), Control.checkbox(isPrivate))
                .hint(t("governance.meeting.private.hint")));
        return fields;
    }

    private String dayError() {
        if (Asked.day(day).isEmpty()) {
            return t("governance.day.error");
        }
        return refusal.map(why -> why.alert().title()).orElse("");
    }

    private String venueError() {
        return Plain.isLine(venue, MeetingPlan.LONGEST_VENUE)
                ? ""
                : t("governance.line.error", MeetingPlan.LONGEST_VENUE);
    }

    private String linkError() {
        return link.isEmpty() || link.length() <= MeetingPlan.LONGEST_LINK && isSecure(link)
                ? ""
                : t("governance.meeting.link.error");
    }

    private static boolean isSecure(String link) {
        try {
            var address = new URI(link);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
