package fr.preau.territory.loading;

import fr.preau.imports.Column;
import fr.preau.imports.Problems;
import fr.preau.imports.Row;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which schools a register has, those of its rejected lines included, and of which départements it speaks. */
final class SchoolsRead {

    private final Set<String> known;
    private final Set<PlaceId> schools = new HashSet<>();
    private final Set<PlaceId> departments = new HashSet<>();
    private int identifiedRejections;

    /** @param known the schools loaded so far, as they are stored */
    SchoolsRead(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** Whether the school closed before Préau could know it. */
    boolean isNewAndClosed(SchoolLine school) {
        return school.isClosed() && !known.contains(school.id().toString());
    }

    void add(SchoolLine school) {
        schools.add(school.id());
        school.department().ifPresent(departments::add);
    }

    /** A rejected line still says that its school exists, when its number can be read. */
    void addRejected(Row row, Column<Uai> uai) {
        row.find(uai).ifPresent(school -> {
            schools.add(PlaceId.ofSchool(school));
            identifiedRejections++;
        });
    }

    /** Whether some rejected line may speak of any school: then no school can be said to be missing. */
    boolean hasUnidentifiedLines(Problems problems) {
        return problems.rejectedLines() > identifiedRejections;
    }

    String[] schools() {
        return stored(schools);
    }

    String[] departments() {
        return stored(departments);
    }

    private static String[] stored(Collection<PlaceId> places) {
        return places.stream().map(PlaceId::toString).toArray(String[]::new);
    }
}
