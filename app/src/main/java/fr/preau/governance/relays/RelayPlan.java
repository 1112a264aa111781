package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.Problem;
import fr.preau.imports.Problems;
import fr.preau.ui.PlainWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which post each line of a file is about. A file has no numbers of posts: lines of one kind, place and speciality are compared with the
 * posts of that kind, place and speciality, first those whose holder and first day are known, then those that find a post free on their
 * days, last the vacancies, each of which stands for a post of which no other line speaks.
 */
final class RelayPlan {

    private final Map<PostKey, List<Slot>> slots = new LinkedHashMap<>();
    private final Function<Contact, Optional<Holder>> holders;
    private final Problems problems;

    RelayPlan(List<Slot> known, Function<Contact, Optional<Holder>> holders, Problems problems) {
        known.forEach(slot -> of(PostKey.of(slot.known().orElseThrow())).add(slot));
        this.holders = holders;
        this.problems = problems;
    }

    private List<Slot> of(PostKey key) {
        return slots.computeIfAbsent(key, any -> new ArrayList<>());
    }

    /** The posts that the file speaks of. */
    List<Slot> claimed() {
        return slots.values().stream()
                .flatMap(List::stream)
                .filter(Slot::isClaimed)
                .toList();
    }

    void compare(List<RelayLine> lines) {
        List<RelayLine> inOrder = lines.stream()
                .sorted(Comparator.comparing((RelayLine line) -> line.days().from())
                        .thenComparing(RelayLine::number))
                .toList();
        List<RelayLine> unmatched = new ArrayList<>();
        Set<Said> said = new HashSet<>();
        for (RelayLine line : inOrder) {
            if (line.contact().isPresent()) {
                String who = who(line.contact().get());
                if (!said.add(new Said(line.key(), who, line.days().from().toString()))) {
                    reject(line, RelayProblem.REPEATED_LINE, RelayColumns.NAME.name(), t("governance.expected.once"));
                } else if (!matches(who, line)) {
                    unmatched.add(line);
                }
            }
        }
        unmatched.forEach(this::place);
        inOrder.stream().filter(line -> line.contact().isEmpty()).forEach(this::leaveVacant);
    }

    private String who(Contact contact) {
        return holders.apply(contact)
                .map(holder -> holder.id().toString())
                .orElseGet(() -> contact.email().isEmpty() ? PlainWords.of(contact.name()) : contact.email());
    }

    private boolean matches(String who, RelayLine line) {
        for (Slot slot : of(line.key())) {
            Optional<Slot.Held> known = slot.find(who, line);
            if (known.isPresent()) {
                slot.match(known.get(), line);
                return true;
            }
        }
        return false;
    }

    private void place(RelayLine line) {
        String who = who(line.contact().orElseThrow());
        List<Slot> same = of(line.key());
        Optional<Slot> free =
                same.stream().filter(slot -> slot.hasRoomFor(line.days())).findFirst();
        if (free.isPresent()) {
            free.get().add(who, line);
        } else if (same.stream().anyMatch(slot -> slot.isHeldUnsaid(line.days()))) {
            reject(line, RelayProblem.POST_HELD, RelayColumns.FROM.name(), t("governance.expected.free-post"));
        } else {
            Slot added = Slot.added(line.draft());
            added.add(who, line);
            same.add(added);
        }
    }

    private void leaveVacant(RelayLine line) {
        List<Slot> same = of(line.key());
        List<Slot> free = same.stream()
                .filter(slot -> !slot.isClaimed() && slot.isOpenIn(line.days()))
                .toList();
        Slot slot = free.stream()
                .filter(one -> one.hasRoomFor(line.days()))
                .findFirst()
                .or(() -> free.stream().findFirst())
                .orElseGet(() -> {
                    Slot added = Slot.added(line.draft());
                    same.add(added);
                    return added;
                });
        slot.claim(line);
    }

    private void reject(RelayLine line, RelayProblem problem, String column, String expected) {
        problems.add(Problem.rejected(problem, line.number(), column, "", expected));
    }

    private record Said(PostKey key, String who, String from) {}
}
