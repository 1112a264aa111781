package fr.preau.diagnosis.decisions;

import java.util.Comparator;
import java.util.UUID;

/**
 * A frozen decision.
 *
 * @param text the record as it was written down
 * @param sha256 its fingerprint
 */
public record PriorityDecision(DecisionRecord content, String text, String sha256) {

    private static final Comparator<DecisionRecord> ORDER = Comparator.comparing(
                    (DecisionRecord content) -> content.statement().decidedOn())
            .thenComparing(DecisionRecord::frozenAt)
            .thenComparing(DecisionRecord::id);

    static PriorityDecision of(DecisionRecord content) {
        String text = CanonicalJson.write(content);
        return new PriorityDecision(content, text, CanonicalJson.fingerprint(text));
    }

    /** As it was written down before. */
    static PriorityDecision read(String text) {
        return new PriorityDecision(CanonicalJson.read(text), text, CanonicalJson.fingerprint(text));
    }

    public UUID id() {
        return content.id();
    }

    /** Was it decided after the other one, or written down after it on the same day, or under a later number? */
    public boolean isAfter(PriorityDecision other) {
        return ORDER.compare(content, other.content) > 0;
    }
}
