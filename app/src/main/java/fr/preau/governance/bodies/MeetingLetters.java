package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Letters;
import fr.preau.people.Letters.Outcome;
import fr.preau.ui.Formats;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Writes to members when a meeting is convened or cancelled. The event waits in the database until all were written to; whom a letter
 * reached is noted with the day and the place that it told of, so that after a crash, or when the meeting is convened again, nobody is
 * told the same twice.
 */
@Component
class MeetingLetters {

    private final Meetings meetings;
    private final Bodies bodies;
    private final Memberships memberships;
    private final Agenda agenda;
    private final Letters letters;
    private final JdbcClient sql;
    private final Clock clock;

    MeetingLetters(
            Meetings meetings,
            Bodies bodies,
            Memberships memberships,
            Agenda agenda,
            Letters letters,
            JdbcClient sql,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.memberships = memberships;
        this.agenda = agenda;
        this.letters = letters;
        this.sql = sql;
        this.clock = clock;
    }

    @ApplicationModuleListener
    public void on(MeetingTold told) {
        waitForLettersOf(told.meeting());
        Meeting meeting = meetings.find(told.meeting()).orElseThrow();
        // Nobody is called to what was cancelled in the meantime.
        if (told.cancelling() != (meeting.state() == MeetingState.CANCELLED)) {
            return;
        }
        Body body = bodies.find(meeting.body()).orElseThrow();
        memberships.listOn(meeting.body(), meeting.day()).stream()
                .filter(member -> isToBeTold(meeting, member, told.cancelling()))
                .forEach(member -> note(
                        meeting,
                        member,
                        told.cancelling(),
                        send(
                                member,
                                Optional.ofNullable(told.by()),
                                text(body, meeting, told.cancelling(), wasTold(meeting, member)))));
    }

    /** Called together twice in a row: the second reads whom the first has told. The meeting itself stays free to be changed. */
    private void waitForLettersOf(UUID meeting) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('governance.meeting_letter ' || :meeting, 0))")
                .param("meeting", meeting.toString())
                .query()
                .listOfRows();
    }

    private boolean wasTold(Meeting meeting, Membership member) {
        return sql.sql("""
                        select exists (select from governance.meeting_letter
                            where meeting_id = :meeting and membership_id = :member and not cancelling and outcome = 'sent')""")
                .param("meeting", meeting.id())
                .param("member", member.id())
                .query(Boolean.class)
                .single();
    }

    /** Who was called is told again when the day or the place changed; who was never called is not told that it is cancelled. */
    private boolean isToBeTold(Meeting meeting, Membership member, boolean cancelling) {
        return sql.sql("""
                        select not exists (select from governance.meeting_letter
                                where meeting_id = :meeting and membership_id = :member and cancelling = :cancelling
                                and outcome = 'sent' and (cancelling or starts_at = :startsAt and venue = :venue))
                            and (not :cancelling or exists (select from governance.meeting_letter
                                where meeting_id = :meeting and membership_id = :member and not cancelling and outcome = 'sent'))""")
                .param("meeting", meeting.id())
                .param("member", member.id())
                .param("cancelling", cancelling)
                .param("startsAt", meeting.plan().startsAt().atOffset(ZoneOffset.UTC))
                .param("venue", meeting.plan().venue())
                .query(Boolean.class)
                .single();
    }

    private Outcome send(Membership member, Optional<UUID> writer, Letters.Text text) {
        Optional<String> address = memberships.findAddress(member.id());
        if (writer.isPresent()) {
            return member.person()
                    .map(person -> letters.sendFrom(writer.get(), person, text))
                    .or(() -> address.map(to -> letters.sendFrom(writer.get(), to, text)))
                    .orElse(Outcome.NOBODY);
        }
        return member.person()
                .map(person -> letters.send(person, UUID.randomUUID(), text))
                .orElse(Outcome.NOBODY);
    }

    private void note(Meeting meeting, Membership member, boolean cancelling, Outcome outcome) {
        sql.sql("""
                        insert into governance.meeting_letter (meeting_id, membership_id, sequence, cancelling, outcome, told_at, starts_at, venue)
                        values (:meeting, :member, :sequence, :cancelling, :outcome, :now, :startsAt, :venue)
                        on conflict (meeting_id, membership_id, cancelling)
                        do update set sequence = excluded.sequence, outcome = excluded.outcome, told_at = excluded.told_at,
                            starts_at = excluded.starts_at, venue = excluded.venue""")
                .param("meeting", meeting.id())
                .param("member", member.id())
                .param("sequence", meeting.sequence())
                .param("startsAt", meeting.plan().startsAt().atOffset(ZoneOffset.UTC))
                .param("venue", meeting.plan().venue())
                .param("cancelling", cancelling)
                .param("outcome", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Letters.Text text(Body body, Meeting meeting, boolean cancelling, boolean again) {
        String when = Formats.dateTime(meeting.plan().startsAt());
        List<String> said = new ArrayList<>();
        if (cancelling) {
            said.add(t("governance.meeting-letter.cancelled", body.name(), when));
            said.add(t("governance.meeting-letter.reason", meeting.reason()));
        } else {
            said.add(t(
                    again ? "governance.meeting-letter.moved" : "governance.meeting-letter.convened",
                    body.name(),
                    when));
            if (!meeting.plan().venue().isEmpty()) {
                said.add(t("governance.meeting-letter.venue", meeting.plan().venue()));
            }
            said.add(t("governance.meeting-letter.agenda"));
            agenda.listOf(meeting.id()).stream().map(AgendaItem::numbered).forEach(said::add);
        }
        return new Letters.Text(
                t(
                        cancelling
                                ? "governance.meeting-letter.cancelled.subject"
                                : "governance.meeting-letter.subject",
                        body.name(),
                        Formats.date(meeting.day())),
                said,
                t("governance.meeting-letter.action"),
                MeetingAddresses.meeting(meeting.id()),
                List.of(t("governance.meeting-letter.answer")));
    }

    /** How many members were written to, and to how many a letter has not left. */
    Sent count(UUID meeting) {
        return sql.sql("""
                        select count(*) filter (where outcome = 'sent') as sent, count(*) filter (where outcome <> 'sent') as missed
                        from governance.meeting_letter where meeting_id = :meeting and not cancelling""")
                .param("meeting", meeting)
                .query((row, _) -> new Sent(row.getInt("sent"), row.getInt("missed")))
                .single();
    }

    /** What became of the letters that call people together. */
    record Sent(int sent, int missed) {}
}
