package fr.preau.territory.web;

import fr.preau.territory.SchoolKind;
import fr.preau.values.PlaceId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which schools a program asks for: the parameters of the address, named as they stand there. What is not given does not filter,
 * except that only open schools are told when nothing is said.
 *
 * @param q part of a name, a commune, a UAI or a postcode
 */
record SchoolQuestion(
        @Nullable String q,
        @Nullable Set<SchoolKind> kind,
        SchoolFilter.@Nullable SectorChoice sector,
        @Nullable PlaceId within,
        SchoolFilter.@Nullable State state) {

    SchoolFilter filter() {
        return new SchoolFilter(
                Objects.requireNonNullElse(q, ""),
                Objects.requireNonNullElse(kind, Set.of()),
                sector,
                within,
                Objects.requireNonNullElse(state, SchoolFilter.State.OPEN),
                SchoolFilter.Order.UAI,
                false);
    }
}
