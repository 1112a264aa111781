package fr.preau.territory.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address holds something that cannot be: the page answers 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchPage(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
