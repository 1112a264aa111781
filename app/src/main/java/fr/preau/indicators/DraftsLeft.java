package fr.preau.indicators;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign of entry was closed while a place held answers that it had not sent; they are kept. Published in the transaction that closes
 * it.
 *
 * @param version of the campaign when it was closed: another closing has another one
 * @param title of the campaign
 * @param place stored form of the place
 * @param by null when it is the operator
 */
public record DraftsLeft(
        UUID campaign,
        int version,
        String title,
        String place,
        String placeName,
        @Nullable UUID by) {}
