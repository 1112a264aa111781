package fr.preau.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** This person has nothing under that number; that somebody else may have is not told. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NothingThere extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
