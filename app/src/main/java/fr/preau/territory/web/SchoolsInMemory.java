package fr.preau.territory.web;

import fr.preau.territory.Edition;
import fr.preau.territory.Located;
import fr.preau.territory.Place;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters and orders the open schools of an edition just as PostgreSQL does in {@link SchoolList}. */
final class SchoolsInMemory {

    private static final Comparator<Located> BY_NAME = Comparator.comparingInt(Located::rank);

    private final Edition edition;
    private final SchoolFilter filter;
    private final List<Located> byName;

    /** @param byName the schools of the place and with the words of the filter, which says no more of them */
    SchoolsInMemory(Edition edition, SchoolFilter filter, List<Located> byName) {
        this.edition = edition;
        this.filter = filter;
        this.byName = byName;
    }

    /** Can memory answer? It holds the open schools alone. */
    static boolean answers(SchoolFilter filter) {
        return filter.state() == SchoolFilter.State.OPEN;
    }

    List<SchoolList.Line> page(int offset, int limit) {
        return stream().skip(offset).limit(limit).map(SchoolList.Line::ofOpen).toList();
    }

    /** All that pass, in order. */
    Stream<Located> stream() {
        return ordered().stream().filter(this::passes);
    }

    Map<SchoolKind, Long> countByKind() {
        Map<SchoolKind, Long> found = new EnumMap<>(SchoolKind.class);
        for (Located school : byName) {
            if (passes(school)) {
                found.merge(school.school().kind(), 1L, Long::sum);
            }
        }
        return found;
    }

    private boolean passes(Located school) {
        return (filter.kinds().isEmpty()
                        || filter.kinds().contains(school.school().kind()))
                && (filter.sector() == null
                        || isOf(filter.sector(), school.school().sector()));
    }

    private static boolean isOf(SchoolFilter.SectorChoice choice, Sector sector) {
        return switch (choice) {
            case PUBLIC -> sector == Sector.PUBLIC;
            case PRIVATE -> sector.name().startsWith("PRIVATE");
        };
    }

    private List<Located> ordered() {
        if (filter.order() == SchoolFilter.Order.NAME && !filter.descending()) {
            return byName;
        }
        return filter.within() == null && filter.words().isEmpty()
                ? edition.keep(new Everywhere(filter.order(), filter.descending()), key -> sorted(byName))
                : sorted(byName);
    }

    /** Under which the order of all schools is kept. */
    private record Everywhere(SchoolFilter.Order order, boolean descending) {}

    private List<Located> sorted(List<Located> byName) {
        return byName.stream().sorted(comparator()).toList();
    }

    private Comparator<Located> comparator() {
        return switch (filter.order()) {
            case NAME -> directed(BY_NAME);
            case UAI ->
                directed(Comparator.comparing(school -> school.school().uai().code()));
            case KIND -> by(school -> school.school().kind().name());
            case SECTOR -> by(school -> school.school().sector().name());
            case COMMUNE -> by(school -> school.school().communeName() == null ? null : school.communeRank());
            case DEPARTMENT -> by(SchoolsInMemory::department);
        };
    }

    private <T extends Comparable<T>> Comparator<Located> by(Function<Located, @Nullable T> column) {
        return Comparator.comparing(column, Comparator.nullsLast(directed(Comparator.<T>naturalOrder())))
                .thenComparing(BY_NAME);
    }

    private <T> Comparator<T> directed(Comparator<T> ascending) {
        return filter.descending() ? ascending.reversed() : ascending;
    }

    private static @Nullable String department(Located school) {
        Place department = school.ancestor(PlaceKind.DEPARTMENT);
        return department == null ? null : department.id().toString();
    }
}
