package fr.preau.ui;

/**
 * Holds the place of what is still on its way.
 *
 * @param label what is awaited, for screen readers
 * @param lines height, in lines of text
 */
public record Skeleton(String label, int lines) implements Component {}
