package fr.preau.indicators.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No indicator has this code: the page answers 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownIndicator extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownIndicator(String code) {
        super("No indicator has the code \"%s\".".formatted(code));
    }
}
