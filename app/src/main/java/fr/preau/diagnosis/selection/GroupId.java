package fr.preau.diagnosis.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a group, printed {@code departement-18} or {@code secteur-public}. */
public record GroupId(GroupFamily family, String code) implements Comparable<GroupId> {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final Comparator<GroupId> ORDER =
            Comparator.comparing(GroupId::family).thenComparing(GroupId::code);

    /** @throws IllegalArgumentException if no group can have this code */
    public GroupId {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The code of a group is made of letters and digits, received \"%s\".".formatted(code));
        }
    }

    /** Reads the printed form; empty when it names no family, or a code that no group can have. */
    public static Optional<GroupId> find(String text) {
        return Arrays.stream(GroupFamily.values())
                .filter(family -> text.startsWith(family.slug() + "-"))
                .map(family -> new Parts(family, text.substring(family.slug().length() + 1)))
                .filter(parts -> CODE.matcher(parts.code).matches())
                .map(parts -> new GroupId(parts.family, parts.code))
                .findFirst();
    }

    @Override
    public int compareTo(GroupId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return family.slug() + "-" + code;
    }

    private record Parts(GroupFamily family, String code) {}
}
