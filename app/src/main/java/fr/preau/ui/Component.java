package fr.preau.ui;

/**
 * The parameters of a component. {@code frame.show(component)} renders the template of the active skin: a {@code FigureTile} is drawn by
 * {@code ui/preau/figure-tile.jte} or {@code ui/dsfr/figure-tile.jte}, which receive {@code frame} and {@code figureTile}.
 */
public interface Component {}
