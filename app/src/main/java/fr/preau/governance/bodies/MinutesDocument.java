package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.TextDocument;
import fr.preau.ui.Formats;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The minutes of a meeting as a text to print, to send and to sign. It says no more than the page to who takes it: who came is named to the
 * members and to who keeps the body.
 *
 * @param lines those that have words, in their order
 * @param approving the day of the later meeting that approved them
 * @param page where the page is that the text was made of
 * @param takenAt when it was made
 */
record MinutesDocument(
        MeetingSheet sheet,
        Minutes minutes,
        List<MinutesLine> lines,
        List<MinutesBook.Correction> corrections,
        Optional<LocalDate> approving,
        URI page,
        Instant takenAt) {

    private static final List<Integer> WIDTHS = List.of(11, 43, 20, 13, 13);

    /** Without its suffix. */
    String fileName() {
        return "compte-rendu-" + sheet.meeting().day();
    }

    TextDocument text() {
        List<TextDocument.Block> blocks = new ArrayList<>();
        addFacts(blocks);
        addAttendance(blocks);
        sheet.agenda().forEach(item -> addPoint(blocks, item.numbered(), Optional.of(item.id())));
        if (lines.stream().anyMatch(line -> line.item().isEmpty())) {
            addPoint(blocks, t("governance.minutes.elsewhere"), Optional.empty());
        }
        addDecisions(blocks);
        addCorrections(blocks);
        blocks.add(new TextDocument.Paragraph(t("governance.minutes.document.taken", Formats.dateTime(takenAt), page)));
        return new TextDocument(t("governance.minutes.of", sheet.body().name()), blocks);
    }

    private void addFacts(List<TextDocument.Block> blocks) {
        MeetingPlan plan = sheet.meeting().plan();
        blocks.add(fact("governance.meeting", Formats.dateTime(plan.startsAt())));
        if (!plan.venue().isEmpty()) {
            blocks.add(fact("governance.meeting.venue", plan.venue()));
        }
        blocks.add(fact("governance.minutes.document.state", state()));
        blocks.add(fact(
                "governance.body.who-reads",
                t(MinutesPage.readers(minutes, sheet.body().terms().isPublic()))));
    }

    /** In words, so that nobody takes a draft for what was approved. */
    private String state() {
        String state = minutes.state().badge().label();
        return minutes.approvedAt()
                .map(at -> t(
                        "governance.minutes.document.approved",
                        state,
                        MinutesPage.approved(LocalDate.ofInstant(at, Meeting.PARIS), approving)))
                .orElseGet(() -> t("governance.minutes.document.not-approved", state));
    }

    private void addAttendance(List<TextDocument.Block> blocks) {
        if (!sheet.isAttendanceNoted()) {
            return;
        }
        if (sheet.isInside()) {
            for (Presence presence : List.of(Presence.PRESENT, Presence.EXCUSE, Presence.REPRESENTE)) {
                String names = who(presence);
                if (!names.isEmpty()) {
                    blocks.add(fact("governance.minutes.document." + presence.slug(), names));
                }
            }
        }
        blocks.add(fact("governance.minutes.document.quorum", sheet.quorum().inWords()));
    }

    private String who(Presence presence) {
        return sheet.members().stream()
                .flatMap(member -> sheet.attendances().stream()
                        .filter(one -> one.member().equals(member.id()) && one.presence() == presence)
                        .map(one -> one.proxy()
                                .map(proxy -> t("governance.minutes.document.by", member.shown(), name(proxy)))
                                .orElseGet(member::shown)))
                .collect(Collectors.joining(", "));
    }

    private String name(UUID member) {
        return sheet.members().stream()
                .filter(one -> one.id().equals(member))
                .findFirst()
                .map(Membership::shown)
                .orElse("");
    }

    private void addPoint(List<TextDocument.Block> blocks, String title, Optional<UUID> item) {
        blocks.add(new TextDocument.Heading(title));
        List<MinutesLine> said =
                lines.stream().filter(line -> line.item().equals(item)).toList();
        if (said.isEmpty()) {
            blocks.add(new TextDocument.Paragraph(t("governance.minutes.nothing")));
        }
        said.forEach(line -> blocks.add(
                line.beside().isPresent()
                        ? fact("governance.minutes.other-version", line.words())
                        : new TextDocument.Paragraph(line.words())));
    }

    private void addDecisions(List<TextDocument.Block> blocks) {
        if (sheet.decisions().isEmpty()) {
            return;
        }
        blocks.add(new TextDocument.Heading(t("governance.decisions.of-meeting")));
        LocalDate today = LocalDate.ofInstant(takenAt, Meeting.PARIS);
        blocks.add(new TextDocument.Grid(
                List.of(
                        t("governance.decision.number"),
                        t("governance.decision"),
                        t("governance.decision.owner"),
                        t("governance.decision.due"),
                        t("governance.state")),
                WIDTHS,
                sheet.decisions().stream()
                        .map(line -> List.of(
                                line.decision().numbered(),
                                line.decision().terms().words(),
                                line.owner().isEmpty() ? "–" : line.owner(),
                                line.decision()
                                        .terms()
                                        .due()
                                        .map(Formats::shortDate)
                                        .orElse("–"),
                                line.decision().badge(today).label()))
                        .toList()));
    }

    private void addCorrections(List<TextDocument.Block> blocks) {
        if (corrections.isEmpty()) {
            return;
        }
        blocks.add(new TextDocument.Heading(t("governance.minutes.corrections")));
        corrections.forEach(one -> blocks.add(
                new TextDocument.Fact(Formats.date(LocalDate.ofInstant(one.addedAt(), Meeting.PARIS)), one.words())));
    }

    private static TextDocument.Fact fact(String key, String value) {
        return new TextDocument.Fact(t(key), value);
    }
}
