package fr.preau.imports.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address names a run or a kind that does not exist: the page answers 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchPage(Object named) {
        super("Nothing is known under (%s).".formatted(named));
    }
}
