package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.OneAtATime;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes decisions again from their record alone. */
@Component
public class Verifications {

    private static final int KEPT = 100;
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final OneAtATime<String, Boolean> asked = new OneAtATime<>("decision-replay", KEPT);

    /** Does the record make the same ranks, classes and possible ranks again? Empty while that is being computed. */
    public Optional<Boolean> isSame(PriorityDecision decision) {
        return asked.ask(decision.sha256(), any -> replay(decision.content()), PATIENCE);
    }

    private static boolean replay(DecisionRecord content) {
        return Replay.whole(content.rules(), content.units()).equals(content.result());
    }
}
