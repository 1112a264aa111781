package fr.preau.governance.bodies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The order of the lines of minutes. A line and the other versions that stand beside it have one place; what was taken away keeps its own,
 * so that it can come back there.
 */
final class MinutesOrder {

    private final List<Group> groups;

    private MinutesOrder(List<Group> groups) {
        this.groups = groups;
    }

    /** @param lines of the whole minutes, in their order */
    static MinutesOrder of(List<MinutesLine> lines) {
        Map<UUID, Group> byLine = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.beside().isEmpty())
                .forEach(line -> byLine.put(line.id(), new Group(line, new ArrayList<>())));
        lines.forEach(line -> line.beside()
                .flatMap(root -> Optional.ofNullable(byLine.get(root)))
                .ifPresent(group -> group.beside().add(line.id())));
        return new MinutesOrder(new ArrayList<>(byLine.values()));
    }

    /** The line that is read just before this one in the same point. */
    Optional<MinutesLine> findBefore(UUID line) {
        return neighbour(line, -1);
    }

    /** The line that is read just after this one in the same point. */
    Optional<MinutesLine> findAfter(UUID line) {
        return neighbour(line, 1);
    }

    private Optional<MinutesLine> neighbour(UUID line, int step) {
        int at = indexOf(line);
        if (at < 0) {
            return Optional.empty();
        }
        MinutesLine moved = groups.get(at).line();
        for (int next = at + step; next >= 0 && next < groups.size(); next += step) {
            MinutesLine one = groups.get(next).line();
            if (!one.isRemoved() && one.item().equals(moved.item())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Takes a line to the place just before another. */
    void moveBefore(UUID line, UUID other) {
        Group moved = groups.remove(indexOf(line));
        groups.add(indexOf(other), moved);
    }

    /** Takes a line to the place just after another. */
    void moveAfter(UUID line, UUID other) {
        Group moved = groups.remove(indexOf(line));
        groups.add(indexOf(other) + 1, moved);
    }

    /** Takes a line to the place after all others. */
    void moveLast(UUID line) {
        groups.add(groups.remove(indexOf(line)));
    }

    /** The numbers of the lines that have one place, place by place. */
    List<List<UUID>> places() {
        return groups.stream().map(Group::numbers).toList();
    }

    /** Of a line or of what stands beside it; -1 for none. */
    private int indexOf(UUID line) {
        for (int at = 0; at < groups.size(); at++) {
            if (groups.get(at).numbers().contains(line)) {
                return at;
            }
        }
        return -1;
    }

    private record Group(MinutesLine line, List<UUID> beside) {

        List<UUID> numbers() {
            return Stream.concat(Stream.of(line.id()), beside.stream()).toList();
        }
    }
}
