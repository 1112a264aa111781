package fr.preau.roadmap.programme.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No convention, or no part of one, stands at this address for whoever asks: the page answers 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownConvention extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownConvention(String asked) {
        super("Nothing of the programme to be read is called \"%s\".".formatted(asked));
    }
}
