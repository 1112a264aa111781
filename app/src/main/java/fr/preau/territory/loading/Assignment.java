package fr.preau.territory.loading;

import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.time.LocalDate;

/**
 * A line of an operator's list: a place belongs to a group for some time.
 *
 * @param from first day; {@link LocalDate#MIN} when the list gives none
 * @param until first day on which it no longer holds; {@link LocalDate#MAX} when it still does
 */
record Assignment(PlaceId member, PlaceId group, LocalDate from, LocalDate until) {

    /** Whether both cannot hold: a place lies in one group of a kind at a time, sets apart. */
    boolean contradicts(Assignment other) {
        boolean sameTree =
                group.kind() == PlaceKind.PLACE_SET ? group.equals(other.group) : group.kind() == other.group.kind();
        return member.equals(other.member) && sameTree && from.isBefore(other.until) && other.from.isBefore(until);
    }
}
