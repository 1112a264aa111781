package fr.preau.governance.bodies;

import fr.preau.people.WhoAsks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Several people write the minutes of a meeting at once, and no word of anybody is lost: who saves a line says which version of it they
 * changed, and where somebody else changed it meanwhile both texts are kept, one beside the other, until a person settles it. Who keeps
 * the body, chairs it or is its secretary writes; for others there is nothing.
 */
@Component
class MinutesWriting {

    private final MinutesBook book;
    private final MeetingSheets sheets;
    private final Meetings meetings;
    private final Agenda agenda;
    private final Clock clock;

    MinutesWriting(MinutesBook book, MeetingSheets sheets, Meetings meetings, Agenda agenda, Clock clock) {
        this.book = book;
        this.sheets = sheets;
        this.meetings = meetings;
        this.agenda = agenda;
        this.clock = clock;
    }

    /**
     * Adds a line after those of its point.
     *
     * @param item a point of the agenda; one that was taken away meanwhile is taken for none
     */
    @Transactional
    public MinutesDone add(UUID meeting, Optional<UUID> item, String words) {
        return write(meeting, () -> {
            Optional<UUID> known = item.filter(asked ->
                    agenda.listOf(meeting).stream().anyMatch(one -> one.id().equals(asked)));
            book.add(meeting, known, words, WhoAsks.currentPerson(), clock.instant());
            return MinutesDone.SAVED;
        });
    }

    /**
     * Adds a line just after another, in its point; where that one was taken away meanwhile, where it stood.
     *
     * @param after a line of these minutes
     */
    @Transactional
    public MinutesDone addAfter(UUID meeting, UUID after, String words) {
        return write(meeting, () -> {
            MinutesLine before = line(meeting, after);
            UUID added = book.add(meeting, before.item(), words, WhoAsks.currentPerson(), clock.instant());
            MinutesOrder order = MinutesOrder.of(book.listOf(meeting));
            order.moveAfter(added, after);
            book.order(order);
            return MinutesDone.SAVED;
        });
    }

    /** Takes a line to the other side of the one that was read just before it. */
    @Transactional
    public MinutesDone moveUp(UUID meeting, UUID id, UUID before) {
        return move(meeting, id, order -> {
            boolean stands = isAt(order.findBefore(id), before);
            if (stands) {
                order.moveBefore(id, before);
            }
            return stands;
        });
    }

    /** Takes a line to the other side of the one that was read just after it. */
    @Transactional
    public MinutesDone moveDown(UUID meeting, UUID id, UUID after) {
        return move(meeting, id, order -> {
            boolean stands = isAt(order.findAfter(id), after);
            if (stands) {
                order.moveAfter(id, after);
            }
            return stands;
        });
    }

    private static boolean isAt(Optional<MinutesLine> neighbour, UUID expected) {
        return neighbour.filter(one -> one.id().equals(expected)).isPresent();
    }

    /** Who moves a line has read it next to another: where that is so no more, nothing moves, and a form sent twice moves it once. */
    private MinutesDone move(UUID meeting, UUID id, Predicate<MinutesOrder> moving) {
        return write(meeting, () -> {
            MinutesLine line = line(meeting, id);
            MinutesOrder order = MinutesOrder.of(book.listOf(meeting));
            if (line.isRemoved() || line.beside().isPresent() || !moving.test(order)) {
                return MinutesDone.MOVED_MEANWHILE;
            }
            book.order(order);
            book.touch(meeting, id);
            return MinutesDone.SAVED;
        });
    }

    /**
     * Takes a line to the end of another point, with the versions that stand beside it.
     *
     * @param from the point in which it was read; where it is no more, nothing moves, and a form sent twice moves it once
     * @param to another point of the agenda, which must still be there; empty for none of them
     */
    @Transactional
    public MinutesDone moveTo(UUID meeting, UUID id, Optional<UUID> from, Optional<UUID> to) {
        return write(meeting, () -> {
            MinutesLine line = line(meeting, id);
            boolean isThere = to.isEmpty()
                    || agenda.listOf(meeting).stream().anyMatch(one -> to.get().equals(one.id()));
            if (line.isRemoved()
                    || line.beside().isPresent()
                    || !line.item().equals(from)
                    || from.equals(to)
                    || !isThere) {
                return MinutesDone.MOVED_MEANWHILE;
            }
            MinutesOrder order = MinutesOrder.of(book.listOf(meeting));
            order.moveLast(id);
            book.order(order);
            book.regroup(meeting, id, to);
            return MinutesDone.SAVED;
        });
    }

    /** @param version the one that was changed */
    @Transactional
    public MinutesDone save(UUID meeting, UUID id, int version, String words) {
        return write(meeting, () -> {
            MinutesLine line = line(meeting, id);
            if (line.words().equals(words)) {
                return MinutesDone.SAVED;
            }
            if (line.version() != version && !line.isRemoved()) {
                book.addBeside(meeting, line, words, WhoAsks.currentPerson(), clock.instant());
                return MinutesDone.BOTH_KEPT;
            }
            book.change(meeting, id, words, WhoAsks.currentPerson(), clock.instant());
            return line.isRemoved() ? MinutesDone.RESTORED : MinutesDone.SAVED;
        });
    }

    /** @param version the one that was read when it was taken away */
    @Transactional
    public MinutesDone remove(UUID meeting, UUID id, int version) {
        return write(meeting, () -> {
            MinutesLine line = line(meeting, id);
            if (line.isRemoved()) {
                return MinutesDone.REMOVED;
            }
            if (line.version() != version) {
                return MinutesDone.CHANGED_MEANWHILE;
            }
            book.remove(meeting, id);
            return MinutesDone.REMOVED;
        });
    }

    /**
     * Puts the words of a version that stands beside a line in the place of those of the line.
     *
     * @param version of the one that is chosen
     * @param replaced the version of the line whose words go
     */
    @Transactional
    public MinutesDone choose(UUID meeting, UUID id, int version, int replaced) {
        return write(meeting, () -> {
            MinutesLine chosen = line(meeting, id);
            Optional<MinutesLine> line = chosen.beside().flatMap(root -> book.findLine(meeting, root));
            if (chosen.isRemoved()
                    || chosen.version() != version
                    || line.filter(root -> root.version() == replaced).isEmpty()) {
                return MinutesDone.CHANGED_MEANWHILE;
            }
            book.change(meeting, line.get().id(), chosen.words(), chosen.writer(), clock.instant());
            book.remove(meeting, id);
            return MinutesDone.SAVED;
        });
    }

    private MinutesLine line(UUID meeting, UUID id) {
        return book.findLine(meeting, id).orElseThrow(UnknownBody::new);
    }

    /** Under the lock under which the agenda changes: a point is not taken away while a line is written below it. */
    private MinutesDone write(UUID id, Writing writing) {
        if (!sheets.known(id).writes()) {
            throw new UnknownBody();
        }
        Meeting meeting = meetings.lock(id);
        if (meeting.state() == MeetingState.CANCELLED || !meeting.hasComeBy(LocalDate.now(clock))) {
            return MinutesDone.NOT_MET;
        }
        return book.open(id).isDraft() ? writing.write() : MinutesDone.CLOSED;
    }

    private interface Writing {
        MinutesDone write();
    }
}
