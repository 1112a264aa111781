package fr.preau.indicators.dashboards;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No such dashboard, or one of somebody else, or an address that was taken away: the page of what is not found answers it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownDashboard extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownDashboard() {
        super("No such dashboard, or not for who asks.");
    }
}
