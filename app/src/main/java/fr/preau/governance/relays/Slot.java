package fr.preau.governance.relays;

import fr.preau.governance.typed.Days;
import fr.preau.values.Percentage;
import fr.preau.values.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post while a file is compared with what is known: one that exists, or one that the file adds. What the file says of it is gathered
 * here before anything is written.
 */
final class Slot {

    private final Optional<Post> known;
    private final PostDraft draft;
    private final List<Held> held = new ArrayList<>();
    private boolean claimed;
    private Optional<Percentage> share;

    private Slot(Optional<Post> known, PostDraft draft) {
        this.known = known;
        this.draft = draft;
        this.share = draft.share();
    }

    static Slot of(Post post, List<Appointment> terms) {
        var slot = new Slot(
                Optional.of(post),
                new PostDraft(post.kind(), post.place(), post.speciality(), post.share(), post.validity()));
        terms.forEach(term -> slot.held.add(new Held(term.relay().id().toString(), term.validity(), term, null)));
        return slot;
    }

    static Slot added(PostDraft draft) {
        return new Slot(Optional.empty(), draft);
    }

    Optional<Post> known() {
        return known;
    }

    PostDraft draft() {
        return draft;
    }

    List<Held> held() {
        return List.copyOf(held);
    }

    /** Does a line of the file speak of it? */
    boolean isClaimed() {
        return claimed;
    }

    /** Another share than the one known, that the file gives. */
    Optional<Percentage> newShare() {
        return known.isPresent() && !share.equals(known.get().share()) ? share : Optional.empty();
    }

    /** Whom the file has since the same day; not claimed by another line. */
    Optional<Held> find(String who, RelayLine line) {
        return held.stream()
                .filter(term -> term.known() != null
                        && term.line() == null
                        && term.who().equals(who)
                        && term.days().from().equals(line.days().from()))
                .findFirst();
    }

    boolean hasRoomFor(Validity days) {
        return days.isWithin(draft.validity()) && held.stream().noneMatch(term -> Days.overlap(term.days(), days));
    }

    boolean isOpenIn(Validity days) {
        return Days.overlap(draft.validity(), days);
    }

    /** Is it held in these days by somebody of whom the file says nothing? */
    boolean isHeldUnsaid(Validity days) {
        return held.stream().anyMatch(term -> term.line() == null && Days.overlap(term.days(), days));
    }

    void match(Held term, RelayLine line) {
        held.set(held.indexOf(term), new Held(term.who(), term.days(), term.known(), line));
        claim(line);
    }

    void add(String who, RelayLine line) {
        held.add(new Held(who, line.days(), null, line));
        claim(line);
    }

    void claim(RelayLine line) {
        claimed = true;
        share = line.share().or(() -> share);
    }

    /** Its number, where it exists. */
    Optional<UUID> id() {
        return known.map(Post::id);
    }

    /**
     * Somebody on the post.
     *
     * @param who tells people apart: the number of a relay, or what the file calls somebody new
     * @param known the term that is kept; null for one that the file adds
     * @param line what the file says of it; null when it says nothing
     */
    record Held(
            String who,
            Validity days,
            @Nullable Appointment known,
            @Nullable RelayLine line) {}
}
