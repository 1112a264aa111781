package fr.preau.governance.relays;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No such post, or nobody of that number: the page of what is not found answers it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownRelay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownRelay() {
        super("No such post or relay.");
    }
}
