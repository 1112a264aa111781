package fr.preau.indicators;

import fr.preau.territory.Panel;
import java.util.Optional;

/**
 * A part of an indicator's page that another module brings: what is aimed at with it, what is done about it. The module of indicators
 * invites, higher modules answer with a bean. Panels stand below the figures, in their order.
 */
public interface IndicatorPanel {

    /** Where the panel stands: 100 for what is aimed at, 200 and more for what comes after. */
    int order();

    /** The panel for this indicator, or nothing when this module has nothing to say of it to whoever asks. */
    Optional<Panel> panelFor(Indicator indicator);
}
