package fr.preau.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Contributed as a bean by a module that has something of its own to find from the search box of every page. */
public interface SearchPart {

    /** Where the group stands below the places: smallest first. */
    int order();

    /** What this person may see of what matches these words, at most {@code limit}; empty when there is nothing. */
    Optional<Group> find(String words, int limit, HttpServletRequest request);

    /** What was found of one sort, under its name. */
    record Group(String title, List<Found> found) {

        public Group {
            found = List.copyOf(found);
        }

        /** Nothing when nothing was found. */
        public static Optional<Group> of(String title, List<Found> found) {
            return found.isEmpty() ? Optional.empty() : Optional.of(new Group(title, found));
        }
    }

    /**
     * Something that was found.
     *
     * @param summary what tells it from its namesakes; may be empty
     */
    record Found(String name, String address, String summary) {}
}
