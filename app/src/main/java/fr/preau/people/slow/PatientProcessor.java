package fr.preau.people.slow;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Closes a connection whose request has not told all its headers in time. Tomcat alone begins to wait anew at each byte. It is asked
 * at each byte, and holds no thread meanwhile.
 */
final class PatientProcessor extends Http11Processor {

    private final long patience;
    private boolean isWaiting;
    private long since;

    /** @param head longest time for the headers of a request */
    PatientProcessor(PatientProtocol protocol, Duration head) {
        super(protocol, protocol.getAdapter());
        this.patience = head.toNanos();
    }

    @Override
    public SocketState process(SocketWrapperBase<?> socket, SocketEvent event) throws IOException {
        if (isWaiting && System.nanoTime() - since > patience) {
            isWaiting = false;
            return SocketState.CLOSED;
        }
        boolean isOver = true;
        try {
            SocketState state = super.process(socket, event);
            isOver = state != SocketState.LONG || isAsync();
            return state;
        } finally {
            note(isOver);
        }
    }

    private void note(boolean isOver) {
        if (!isOver && !isWaiting) {
            since = System.nanoTime();
        }
        isWaiting = !isOver;
    }
}
