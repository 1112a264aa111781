package fr.preau.ui;

import java.util.Optional;

/** Contributed as a bean by the module that knows on which territory this installation opens; the header names it. */
public interface HomeTerritory {

    Optional<Link> homeTerritory();
}
