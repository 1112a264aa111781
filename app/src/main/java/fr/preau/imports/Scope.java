package fr.preau.imports;

import fr.preau.values.DepartmentCode;
import java.util.Set;
import java.util.TreeSet;

/** The part of the country of which everything is loaded. National files are read whole and kept only inside it. */
public sealed interface Scope {

    Scope FRANCE = new France();

    boolean includes(DepartmentCode department);

    /** The text form that is stored: {@code france}, or codes in order separated by commas. */
    String code();

    static Scope of(DepartmentCode... departments) {
        return new Departments(Set.of(departments));
    }

    /** The whole country. */
    record France() implements Scope {

        @Override
        public boolean includes(DepartmentCode department) {
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
        public String code() {
            var sorted = new TreeSet<String>();
            codes.forEach(department -> sorted.add(department.code()));
            return String.join(",", sorted);
        }
    }
}
