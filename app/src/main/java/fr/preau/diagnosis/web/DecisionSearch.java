package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.decisions.DecisionSummary;
import fr.preau.diagnosis.decisions.PriorityDecisions;
import fr.preau.ui.Formats;
import fr.preau.ui.SearchPart;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds frozen decisions, which anyone may read, by their title, their place and who decided. */
@Component
class DecisionSearch implements SearchPart {

    private static final int AFTER_PLACES = 100;

    private final PriorityDecisions decisions;

    DecisionSearch(PriorityDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public int order() {
        return AFTER_PLACES;
    }

    @Override
    public Optional<Group> find(String words, int limit, HttpServletRequest request) {
        List<Found> found =
                decisions.find(words, limit).stream().map(DecisionSearch::found).toList();
        return Group.of(t("diagnosis.decisions"), found);
    }

    private static Found found(DecisionSummary decision) {
        return new Found(
                decision.title(),
                DecisionAddresses.decision(decision.id()),
                String.join(" · ", decision.placeName(), Formats.date(decision.decidedOn()), decision.decider()));
    }
}
