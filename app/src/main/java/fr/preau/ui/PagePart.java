package fr.preau.ui;

import java.util.Optional;

/**
 * Contributed as a bean by a module that has something to say about what a page of another shows, such as what was decided about it. The
 * page says by {@link Frame#parts()} where it stands, and knows nothing of who says it.
 */
public interface PagePart {

    /**
     * @param path of the page that is drawn, without its query
     * @return empty when there is nothing to say there to who reads
     */
    Optional<Part> partFor(String path);

    /**
     * A section of a page, with its heading.
     *
     * @param template the template without its suffix; a constant, never from a request
     * @param view what the template takes as {@code page}
     */
    record Part(String template, Object view) {}
}
