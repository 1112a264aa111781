package fr.preau.imports;

import fr.preau.values.DepartmentCode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of the country of which everything is loaded. National files are read whole and kept only inside it. */
public sealed interface Scope {

    Scope FRANCE = new France();

    boolean includes(DepartmentCode department);

    /** The text form that is stored: {@code france}, or codes in order separated by commas. */
    String code();

    /** Whether some département belongs to both. */
    boolean overlaps(Scope other);

    static Scope of(DepartmentCode... departments) {
        return new Departments(Set.of(departments));
    }

    /**
     * Reads what an operator types: {@code france}, names of regions as {@code centre-val-de-loire}, codes of départements, or
     * several of them separated by commas.
     *
     * @throws IllegalArgumentException when something else stands there
     */
    static Scope parse(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.equals("france")) {
            return FRANCE;
        }
        return new Departments(Stream.of(typed.split(",", -1))
                .map(String::strip)
                .flatMap(part ->
                        RegionNames.departments(part).orElseGet(() -> Set.of(DepartmentCode.parse(part))).stream())
                .collect(Collectors.toSet()));
    }

    /** The whole country. */
    record France() implements Scope {

        @Override
        public boolean includes(DepartmentCode department) {
            return true;
        }

        @Override
        public boolean overlaps(Scope other) {
            return true;
        }

        @Override
        public String code() {
            return "france";
        }
    }

    /** Some départements, at least one. */
    record Departments(Set<DepartmentCode> codes) implements Scope {

        public Departments {
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("A scope must hold at least one département.");
            }
            codes = Set.copyOf(codes);
        }

        @Override
        public boolean includes(DepartmentCode department) {
            return codes.contains(department);
        }

        @Override
        public boolean overlaps(Scope other) {
            return codes.stream().anyMatch(other::includes);
        }

        @Override
        public String code() {
            var sorted = new TreeSet<String>();
            codes.forEach(department -> sorted.add(department.code()));
            return String.join(",", sorted);
        }
    }
}
