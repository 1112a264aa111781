package fr.preau.ui;

import java.util.List;

/**
 * Tells a person that a request got no answer.
 *
 * @param status HTTP status
 * @param title what happened, in one sentence
 * @param advice what to know or do
 * @param next where to go from there, the most useful first; perhaps nowhere
 */
public record ErrorPage(int status, String title, String advice, List<Link> next) {

    public ErrorPage {
        next = List.copyOf(next);
    }
}
