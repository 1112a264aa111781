package fr.preau.governance.bodies;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No such body, or nothing of that number in it, for who asks: the page of what is not found answers it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownBody() {
        super("No such body, member, meeting or decision.");
    }
}
