package fr.preau.governance.bodies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Members are to be told of a meeting; published in the transaction that convenes or cancels it, heard after it.
 *
 * @param cancelling whether it is cancelled
 * @param by who does it, and receives the answers; null when it is the operator
 */
public record MeetingTold(
        UUID meeting, boolean cancelling, @Nullable UUID by) {}
