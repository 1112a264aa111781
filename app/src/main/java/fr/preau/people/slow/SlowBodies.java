package fr.preau.people.slow;

import fr.preau.people.ClientAddress;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Waits for bodies that are on their way, for a while, and for few of one client: each of them holds a thread. A body that came with its
 * headers, as forms do, passes by.
 */
final class SlowBodies extends ValveBase {

    private final SlowSettings settings;
    private final Map<ClientAddress, Integer> waitedFor = new ConcurrentHashMap<>();

    SlowBodies(SlowSettings settings) {
        super(true);
        this.settings = settings;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isHere(request.getCoyoteRequest())) {
            getNext().invoke(request, response);
            return;
        }
        ClientAddress client = ClientAddress.of(request);
        try {
            if (waitedFor.merge(client, 1, Integer::sum) > settings.atOnce()) {
                refuse(request.getCoyoteRequest(), response);
            } else {
                await(request, response);
            }
        } finally {
            waitedFor.computeIfPresent(client, (_, bodies) -> bodies == 1 ? null : bodies - 1);
        }
    }

    private static boolean isHere(org.apache.coyote.Request request) {
        boolean isChunked = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        long length = request.getContentLengthLong();
        return !isChunked && (length <= 0 || request.getInputBuffer().available() >= length);
    }

    private static void refuse(org.apache.coyote.Request request, Response response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private void await(Request request, Response response) throws IOException, ServletException {
        InputBuffer asItComes = request.getCoyoteRequest().getInputBuffer();
        var body = new PatientBody(request.getCoyoteRequest(), settings);
        request.getCoyoteRequest().setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            if (!request.isAsync()) {
                response.finishResponse();
                body.readToItsEnd();
            }
        } finally {
            request.getCoyoteRequest().setInputBuffer(asItComes);
        }
    }
}
