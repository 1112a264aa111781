package fr.preau.ui;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** What every template may ask about the page being drawn; one per request. */
public interface Frame {

    /** The component, drawn by the active skin. */
    Content show(Component component);

    /**
     * Another template, drawn with its own view: a panel that a higher module contributes, or the part of a page that htmx replaces.
     *
     * @param template the template without its suffix, such as {@code "territory/school-figures"}; a constant, never from a request
     */
    Content fragment(String template, Object view);

    /** The address of a static file, which changes with its content; {@code path} is relative to {@code static/}. */
    String asset(String path);

    /** The hidden input that every {@code <form method="post">} must contain. */
    Content formToken();

    /** Path and query of the page being drawn. */
    String address();

    /** {@link #address()} with one query parameter set to another value, or taken away when the value is empty. */
    String addressWith(String parameter, String value);

    Identity identity();

    Skin skin();

    Theme theme();

    /** The address that chooses light or dark and comes back here. */
    String themeAddress(Theme theme);

    /** The verbs that have at least one page, in the order of the house. */
    List<NavigationGroup> navigation();

    /** The territory that this installation opens on, when one is known. */
    Optional<Link> homeTerritory();

    /** What the person at the keyboard can do that is not a page of the navigation. */
    List<Link> accountLinks();

    /** What the person at the keyboard must not forget, on top of every page. */
    List<Reminder> reminders();

    /** What modules offer to do with the page that has this title. */
    List<Content> tools(String title);

    /** What other modules say about what this page shows. */
    List<Content> parts();

    /** Pages named at the foot of every page. */
    List<Link> footerLinks();
}
