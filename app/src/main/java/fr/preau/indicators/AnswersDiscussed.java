package fr.preau.indicators;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something was written of the answers of a place to a campaign of entry: a question, an answer to it, or that they are to be seen again;
 * published in the transaction that writes it.
 *
 * @param message its number
 * @param title of the campaign
 * @param place stored form of the place
 * @param byReviewer whether who answers is to be told; otherwise who reviews is
 * @param by null when it is the operator
 */
public record AnswersDiscussed(
        UUID message,
        UUID campaign,
        String title,
        String place,
        String placeName,
        boolean byReviewer,
        @Nullable UUID by) {}
