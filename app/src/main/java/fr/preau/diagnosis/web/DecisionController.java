package fr.preau.diagnosis.web;

import fr.preau.diagnosis.DecisionPanel;
import fr.preau.diagnosis.decisions.Comparisons;
import fr.preau.diagnosis.decisions.DecisionSummary;
import fr.preau.diagnosis.decisions.PriorityDecision;
import fr.preau.diagnosis.decisions.PriorityDecisions;
import fr.preau.diagnosis.decisions.Verifications;
import fr.preau.people.Access;
import fr.preau.people.PublicAddress;
import fr.preau.people.Right;
import fr.preau.ui.Pagination;
import fr.preau.ui.Screen;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Frozen decisions, for anyone: read, verified, compared. */
@Controller
@Access(Right.PUBLIC)
class DecisionController {

    private final PriorityDecisions decisions;
    private final Verifications verifications;
    private final Comparisons comparisons;
    private final PublicAddress address;
    private final List<DecisionPanel> panels;

    DecisionController(
            PriorityDecisions decisions,
            Verifications verifications,
            Comparisons comparisons,
            PublicAddress address,
            List<DecisionPanel> panels) {
        this.decisions = decisions;
        this.verifications = verifications;
        this.comparisons = comparisons;
        this.address = address;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(DecisionPanel::order))
                .toList();
    }

    @GetMapping(DecisionAddresses.ONE)
    Screen show(
            @PathVariable UUID id,
            @RequestParam(name = DiagnosisPages.PAGE, defaultValue = "1") String page,
            @RequestParam(name = DecisionAddresses.WHOLE, required = false) @Nullable String whole) {
        PriorityDecision decision = get(id);
        boolean onlyChosen = whole == null && decision.content().findSelection().isPresent();
        int listed = onlyChosen
                ? decision.content().chosen().size()
                : decision.content().result().ranking().size();
        return Screen.of(
                "diagnosis/decision",
                new DecisionPage(
                        decision,
                        comparable(decision),
                        onlyChosen,
                        Pagination.pageAsked(page, DecisionPage.SIZE, listed),
                        panels.stream()
                                .flatMap(panel -> panel.panelFor(id).stream())
                                .toList()));
    }

    private List<DecisionSummary> comparable(PriorityDecision decision) {
        return decisions.list().stream()
                .filter(other -> other.comparesWith(decision.content()))
                .filter(other -> !other.id().equals(decision.id()))
                .toList();
    }

    @GetMapping(DecisionAddresses.ONE + DecisionAddresses.SHEET)
    Screen sheet(@PathVariable UUID id) {
        PriorityDecision decision = get(id);
        return Screen.of(
                "diagnosis/sheet", new DecisionSheet(decision, address.base().resolve(DecisionAddresses.decision(id))));
    }

    @GetMapping(DecisionAddresses.ONE + DecisionAddresses.VERIFICATION)
    Screen verify(@PathVariable UUID id) {
        PriorityDecision decision = get(id);
        return Screen.of("diagnosis/verification", new VerificationPage(decision, verifications.verify(decision)))
                .orFragment("diagnosis/verdict");
    }

    /** Compares with another decision, whichever of the two is earlier. */
    @GetMapping(DecisionAddresses.ONE + DecisionAddresses.COMPARISON)
    Screen compare(@PathVariable UUID id, @RequestParam(DecisionAddresses.WITH) UUID with) {
        PriorityDecision decision = get(id);
        PriorityDecision other = get(with);
        if (!decision.content().comparesWith(other.content())) {
            return Screen.seeOther(DecisionAddresses.decision(id));
        }
        PriorityDecision earlier = decision.isAfter(other) ? other : decision;
        PriorityDecision later = decision.isAfter(other) ? decision : other;
        return Screen.of("diagnosis/comparison", new ComparisonPage(earlier, later, comparisons.of(earlier, later)));
    }

    /** The very bytes of which the fingerprint is printed. */
    @GetMapping(DecisionAddresses.ONE + DecisionAddresses.RECORD)
    ResponseEntity<byte[]> record(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(get(id).text().getBytes(StandardCharsets.UTF_8));
    }

    private PriorityDecision get(UUID id) {
        return decisions.find(id).orElseThrow(() -> new UnknownDecision(id));
    }
}
