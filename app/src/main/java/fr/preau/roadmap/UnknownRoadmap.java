package fr.preau.roadmap;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No roadmap, or no part of one, stands at this address for whoever asks: the page answers 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownRoadmap extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnknownRoadmap(String asked) {
        super("No roadmap to be read is called \"%s\".".formatted(asked));
    }
}
