package fr.preau.methods.cli;

import java.util.List;

/** What was given cannot be computed. The problems are for who gave it, in French, all those found at once. */
final class WrongInput extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    WrongInput(List<String> problems) {
        super(String.join("\n", problems.subList(0, Math.min(MOST, problems.size())))
                + (problems.size() > MOST ? "\n… et %d autres".formatted(problems.size() - MOST) : ""));
    }

    WrongInput(String problem) {
        this(List.of(problem));
    }
}
