package fr.preau.territory;

import fr.preau.values.PlaceId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No place has this identifier: the page answers 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownPlace extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownPlace(PlaceId id) {
        super("No place is known as %s.".formatted(id));
    }

    UnknownPlace(String written) {
        super("No place is written \"%s\".".formatted(written));
    }
}
