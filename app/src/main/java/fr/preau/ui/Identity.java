package fr.preau.ui;

/**
 * Under which name and sign this installation is run.
 *
 * @param name what the header and the page titles say
 * @param logo address of the operator's own sign; empty for the house's, a roof on posts
 * @param accent colour of the navigation and of the main actions, {@code #rrggbb}; at least 4.5:1 with white and with the paper
 */
public record Identity(String name, String logo, String accent) {}
