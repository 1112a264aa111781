package fr.preau.governance;

import fr.preau.territory.Panel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of decisions of bodies, on the pages that show them: of one, or of all that a meeting decided. Governance invites, higher modules
 * answer with a bean.
 */
public interface DecisionSequel {

    /** Where the panel stands among others. */
    int order();

    /**
     * The panel, or nothing when this module has nothing to say of them to whoever asks.
     *
     * @param decisions the numbers of those that who asks reads there, at least one
     */
    Optional<Panel> panelFor(List<UUID> decisions);
}
