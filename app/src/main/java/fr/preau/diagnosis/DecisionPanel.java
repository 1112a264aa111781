package fr.preau.diagnosis;

import fr.preau.territory.Panel;
import java.util.Optional;
import java.util.UUID;

/**
 * A part of the page of a frozen decision that another module brings: what is done about it. The diagnosis invites, higher modules answer
 * with a bean.
 */
public interface DecisionPanel {

    /** Where the panel stands among others. */
    int order();

    /** The panel for the decision of this number, or nothing when this module has nothing to say of it to whoever asks. */
    Optional<Panel> panelFor(UUID decision);
}
