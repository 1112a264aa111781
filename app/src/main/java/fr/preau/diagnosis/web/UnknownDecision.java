package fr.preau.diagnosis.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No decision has this number: the page answers 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownDecision extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownDecision(UUID id) {
        super("No decision has the number %s.".formatted(id));
    }
}
