package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.RelayPages;
import fr.preau.imports.Change;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.Changes;
import fr.preau.imports.Problems;
import fr.preau.imports.Table;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import fr.preau.values.Validity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares a file of relays with what is known, and writes what it adds. */
@Component
class RelayFile {

    private final Posts posts;
    private final Appointments appointments;
    private final Holders holders;
    private final Relays relays;
    private final Places places;
    private final WhoAsks whoAsks;

    RelayFile(Posts posts, Appointments appointments, Holders holders, Relays relays, Places places, WhoAsks whoAsks) {
        this.posts = posts;
        this.appointments = appointments;
        this.holders = holders;
        this.relays = relays;
        this.places = places;
        this.whoAsks = whoAsks;
    }

    /** What the file would do, and what is wrong with it. */
    RelayPlan plan(Table table, Problems problems) {
        var rows = new RelayRows(places, reach(), problems);
        table.forEach(rows::read);
        Map<Contact, Optional<Holder>> known = new HashMap<>();
        var plan =
                new RelayPlan(slots(rows.lines()), contact -> known.computeIfAbsent(contact, holders::find), problems);
        plan.compare(rows.lines());
        return plan;
    }

    /** Who asks by a page keeps the posts of their reach; a file that the machine or an administrator loads may be about any place. */
    private Predicate<PlaceId> reach() {
        return place -> whoAsks.held().isEmpty() || whoAsks.may(Right.KEEP_RELAYS, place);
    }

    private List<Slot> slots(List<RelayLine> lines) {
        List<Post> known = posts.listIn(
                lines.stream().map(line -> line.key().place()).distinct().toList());
        Map<UUID, List<Appointment>> terms = appointments
                .listOf(known.stream().map(Post::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Appointment::post));
        return known.stream()
                .map(post -> Slot.of(post, terms.getOrDefault(post.id(), List.of())))
                .toList();
    }

    /** Writes it. */
    void apply(RelayPlan plan, Changes changes) {
        plan.claimed().forEach(slot -> apply(slot, changes));
    }

    private void apply(Slot slot, Changes changes) {
        UUID post = slot.id().orElseGet(() -> relays.add(slot.draft()));
        String name = relays.inWords(posts.find(post).orElseThrow());
        if (slot.known().isEmpty()) {
            changes.add(change(ChangeKind.ADDED, name, post, t("governance.change.post")));
        }
        slot.newShare().ifPresent(share -> {
            relays.setShare(post, share);
            changes.add(change(ChangeKind.UPDATED, name, post, t("governance.change.share")));
        });
        for (Slot.Held held : slot.held()) {
            if (held.line() != null) {
                changes.add(change(write(post, held, held.line()), name, post, t("governance.change.term")));
            }
        }
        if (slot.known().isPresent()
                && slot.newShare().isEmpty()
                && slot.held().stream().allMatch(held -> held.line() == null)) {
            changes.add(change(ChangeKind.UNCHANGED, name, post, ""));
        }
    }

    private static Change change(ChangeKind kind, String name, UUID post, String detail) {
        return new Change(kind, name, RelayPages.post(post), kind == ChangeKind.UNCHANGED ? "" : detail);
    }

    private ChangeKind write(UUID post, Slot.Held held, RelayLine line) {
        if (held.known() == null) {
            relays.appoint(post, line.contact().orElseThrow(), new Term(line.days(), line.skills(), line.way()))
                    .ifPresent(refusal -> {
                        throw new IllegalStateException("The post was taken meanwhile: " + refusal);
                    });
            return ChangeKind.ADDED;
        }
        Term better = completed(held.known(), line);
        boolean same = better.equals(new Term(
                held.known().validity(), held.known().skills(), held.known().way()));
        return !same && relays.describe(held.known().id(), better).isEmpty()
                ? ChangeKind.UPDATED
                : ChangeKind.UNCHANGED;
    }

    /** What the file leaves empty stays as it is known: a term that was ended here does not begin anew. */
    private static Term completed(Appointment known, RelayLine line) {
        Validity days = line.days().until() == null ? known.validity() : line.days();
        Skills skills = line.skills().words().isEmpty() ? known.skills() : line.skills();
        return new Term(days, skills, line.way().isEmpty() ? known.way() : line.way());
    }
}
