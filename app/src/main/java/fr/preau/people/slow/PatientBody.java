package fr.preau.people.slow;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of a request, as long as it comes in time. Tomcat alone begins to wait anew at each byte, and a thread waits with it. */
final class PatientBody implements InputBuffer {

    /** What is read to its end although nobody wants it, so that the client reads why it was refused. As Tomcat has it. */
    private static final long WORTH_WAITING_FOR = 2L << 20;

    private final Request request;
    private final InputBuffer body;
    private final SlowSettings settings;
    private final long begun = System.nanoTime();
    private long bytes;
    private boolean isOver;

    PatientBody(Request request, SlowSettings settings) {
        this.request = request;
        this.body = request.getInputBuffer();
        this.settings = settings;
    }

    /** @throws SocketTimeoutException when it comes too slowly: nothing more is read from this connection */
    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (!isOver && settings.isTooSlow(Duration.ofNanos(System.nanoTime() - begun), bytes)) {
            giveUp();
            throw new SocketTimeoutException("A body came too slowly");
        }
        int read = body.doRead(handler);
        bytes += Math.max(read, 0);
        isOver |= read < 0 || bytes == request.getContentLengthLong();
        return read;
    }

    @Override
    public int available() {
        return body.available();
    }

    /** Reads what nobody asked for, once the answer is sent; not for longer than the rest, and not what the client asked whether to send. */
    void readToItsEnd() {
        try {
            var nothing = new Passed();
            while (!isOver && bytes <= WORTH_WAITING_FOR && !request.hasExpectation()) {
                doRead(nothing);
            }
        } catch (IOException tooSlow) {
            giveUp();
        }
        if (!isOver) {
            giveUp();
        }
    }

    private void giveUp() {
        request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    /** Takes what is read, and does nothing with it. */
    private static final class Passed implements ApplicationBufferHandler {

        private ByteBuffer buffer = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer read) {
            buffer = read;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // what is read is never kept
        }
    }
}
