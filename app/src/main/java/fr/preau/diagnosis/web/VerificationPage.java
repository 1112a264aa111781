package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.decisions.PriorityDecision;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Link;
import java.util.List;
import java.util.Optional;

/**
 * A decision made again from its record.
 *
 * @param same whether the result is the same; empty while that is being computed
 */
public record VerificationPage(PriorityDecision decision, Optional<Boolean> same) {

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(
                new Link(t("diagnosis.nav"), DiagnosisPages.ROOT),
                new Link(decision.content().statement().title(), DecisionAddresses.decision(decision.id()))));
    }

    public String address() {
        return DecisionAddresses.decision(decision.id()) + DecisionAddresses.VERIFICATION;
    }

    public Optional<Alert> verdict() {
        return same.map(is -> is
                ? Alert.success(t(
                        "diagnosis.verification.same",
                        decision.content().result().ranking().size()))
                : Alert.error(t("diagnosis.verification.other")));
    }
}
