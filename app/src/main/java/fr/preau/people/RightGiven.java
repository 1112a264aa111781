package fr.preau.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was given a right, or stands in for somebody; published in the transaction that gives it.
 *
 * @param right its number
 * @param person who has it now
 * @param role slug of the role
 * @param place stored form of the place
 * @param until its last day, included; null when it has no end
 * @param giver null when it is the operator
 * @param delegated whether the giver lets the person stand in for them
 * @param record title of the one record that it is about; null when it reaches all of the place
 */
public record RightGiven(
        UUID right,
        UUID person,
        String role,
        String place,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID giver,
        boolean delegated,
        @Nullable String record) {}
