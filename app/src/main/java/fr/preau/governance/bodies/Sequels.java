package fr.preau.governance.bodies;

import fr.preau.governance.DecisionSequel;
import fr.preau.territory.Panel;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other modules say of decisions. */
@Component
class Sequels {

    private final ObjectProvider<DecisionSequel> sequels;

    Sequels(ObjectProvider<DecisionSequel> sequels) {
        this.sequels = sequels;
    }

    /** @param lines decisions that who asks reads */
    List<Panel> of(List<DecisionList.Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<UUID> decisions = lines.stream().map(line -> line.decision().id()).toList();
        return sequels.stream()
                .sorted(Comparator.comparingInt(DecisionSequel::order))
                .flatMap(sequel -> sequel.panelFor(decisions).stream())
                .toList();
    }
}
