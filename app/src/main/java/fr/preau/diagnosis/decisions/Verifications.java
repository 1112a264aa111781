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

    private final OneAtATime<String, Verdict> asked = new OneAtATime<>("decision-replay", KEPT);

    /** Does the record make the same ranks, classes, possible ranks and selection again? Empty while that is being computed. */
    public Optional<Verdict> verify(PriorityDecision decision) {
        return asked.ask(decision.sha256(), any -> replay(decision.content()), PATIENCE);
    }

    private static Verdict replay(DecisionRecord content) {
        Result result = Replay.whole(content.rules(), content.units());
        return result.equals(content.result())
                ? content.findSelection()
                        .map(selection -> SelectionReplay.of(selection, content.units(), result.ranking()))
                        .orElse(Verdict.SAME)
                : Verdict.DIFFERENT;
    }
}
