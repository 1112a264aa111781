package fr.preau.territory;

/**
 * A part of a page, rendered by its own template.
 *
 * @param anchor the part's id on the page, for links: {@code chiffres}
 * @param title its heading, in French
 * @param template the template that draws it, such as {@code indicators/key-figures}
 * @param view what the template takes as {@code page}
 */
public record Panel(String anchor, String title, String template, Object view) {}
