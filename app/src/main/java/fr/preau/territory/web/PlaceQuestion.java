package fr.preau.territory.web;

import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which places a program asks for: the parameters of the address, named as they stand there. What is not given does not filter.
 *
 * @param q part of a name, a postcode or a code
 * @param date the day of the map; null for today
 */
record PlaceQuestion(
        @Nullable String q,
        @Nullable Set<PlaceKind> kind,
        @Nullable PlaceId within,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate date) {}
