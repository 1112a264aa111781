package fr.preau.indicators.collection;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No such campaign, or a place that it does not ask: the page of what is not found answers it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownCampaign extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownCampaign() {
        super("No such campaign, or not for who asks.");
    }
}
