package fr.preau.territory.web;

import java.util.List;

/**
 * What was searched and found.
 *
 * @param most how many places are shown at the most
 */
public record SearchPage(String words, List<FoundPlace> found, int most) {

    /** Whether there may be more than what is shown. */
    public boolean isCut() {
        return found.size() == most;
    }
}
