package fr.preau.bench;

import java.util.Set;

/** The parts of the country that are measured. */
enum Territory {
    /** All 59,591 schools of the register. */
    COUNTRY("france", Set.of()),
    /** Centre-Val de Loire, which opens when nothing else is asked for. */
    REGION("centre-val-de-loire", Set.of("18", "28", "36", "37", "41", "45"));

    private final String code;
    private final Set<String> departments;

    Territory(String code, Set<String> departments) {
        this.code = code;
        this.departments = departments;
    }

    /** As {@code --territory} takes it. */
    String code() {
        return code;
    }

    boolean holds(String department) {
        return departments.isEmpty() || departments.contains(department);
    }
}
