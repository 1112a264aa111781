package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.decisions.PriorityDecision;
import fr.preau.diagnosis.decisions.Verdict;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Link;
import java.util.List;
import java.util.Optional;

/**
 * A decision made again from its record.
 *
 * @param verified whether the result is the same; empty while that is being computed
 */
public record VerificationPage(PriorityDecision decision, Optional<Verdict> verified) {

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(
                new Link(t("diagnosis.nav"), DiagnosisPages.ROOT),
                new Link(decision.content().statement().title(), DecisionAddresses.decision(decision.id()))));
    }

    public String address() {
        return DecisionAddresses.decision(decision.id()) + DecisionAddresses.VERIFICATION;
    }

    public Optional<Alert> verdict() {
        return verified.map(verdict -> switch (verdict) {
            case SAME -> Alert.success(same());
            case DIFFERENT -> Alert.error(t("diagnosis.verification.other"));
            case UNPROVEN -> Alert.warning(t("diagnosis.verification.unproven"));
        });
    }

    private String same() {
        String ranks = t(
                "diagnosis.verification.same",
                decision.content().result().ranking().size());
        return decision.content().findSelection().isEmpty()
                ? ranks
                : ranks + " " + t("diagnosis.verification.selection");
    }
}
