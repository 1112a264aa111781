package fr.preau.people.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody of this number, or nobody that who asks may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownPerson extends RuntimeException {

    UnknownPerson() {
        super("No such person within sight");
    }
}
