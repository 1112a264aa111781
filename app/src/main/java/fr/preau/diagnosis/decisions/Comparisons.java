package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.OneAtATime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Compares decisions, each pair once: each comparison makes five indices. */
@Component
public class Comparisons {

    private static final int KEPT = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final OneAtATime<List<UUID>, Comparison> asked = new OneAtATime<>("comparisons", KEPT);

    /**
     * The comparison; empty while it is being computed.
     *
     * @throws IllegalArgumentException if the two do not compare
     */
    public Optional<Comparison> of(PriorityDecision before, PriorityDecision after) {
        return asked.ask(List.of(before.id(), after.id()), any -> Comparison.of(before, after), PATIENCE);
    }
}
