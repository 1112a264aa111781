package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.DecisionPanel;
import fr.preau.governance.DecisionSequel;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorPanel;
import fr.preau.roadmap.programme.ActionLinks;
import fr.preau.roadmap.programme.ActionThere;
import fr.preau.territory.Panel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the pages of indicators, of frozen decisions, and of what bodies decided: the actions that name them. */
@Configuration(proxyBeanMethods = false)
class LinkedActions {

    @Bean
    IndicatorPanel actionsOfIndicator(ActionLinks links, Clock clock) {
        return new IndicatorPanel() {

            @Override
            public int order() {
                return 200;
            }

            @Override
            public Optional<Panel> panelFor(Indicator indicator) {
                return panel(t("programme.links.indicator"), links.listAimingAt(indicator.code()), clock);
            }
        };
    }

    @Bean
    DecisionPanel actionsOfDecision(ActionLinks links, Clock clock) {
        return new DecisionPanel() {

            @Override
            public int order() {
                return 100;
            }

            @Override
            public Optional<Panel> panelFor(UUID decision) {
                return panel(t("programme.links.decision"), links.listAnswering(decision), clock);
            }
        };
    }

    @Bean
    DecisionSequel actionsOfBodies(ActionLinks links, Clock clock) {
        return new DecisionSequel() {

            @Override
            public int order() {
                return 100;
            }

            @Override
            public Optional<Panel> panelFor(List<UUID> decisions) {
                String title =
                        t(decisions.size() == 1 ? "programme.links.carried-out" : "programme.links.carried-out.all");
                return panel(title, links.listCarryingOut(decisions), clock);
            }
        };
    }

    private static Optional<Panel> panel(String title, List<ActionThere> actions, Clock clock) {
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "actions", title, "roadmap/programme/panel", new ActionsView(actions, LocalDate.now(clock))));
    }
}
