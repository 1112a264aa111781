package fr.preau.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Contributed as a bean by a module that offers something to do with any page, such as keeping it at hand; stands beside its title. */
public interface PageTool {

    /**
     * @param title of the page that is drawn
     * @return empty when there is nothing to offer to this person on this page
     */
    Optional<Tool> toolFor(HttpServletRequest request, String title);

    /**
     * A piece of page.
     *
     * @param template the template without its suffix; a constant, never from a request
     * @param view what the template takes as {@code page}
     */
    record Tool(String template, Object view) {}
}
