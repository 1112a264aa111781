package fr.preau.people.slow;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Speaks HTTP as slowly as it likes. */
final class SlowClient implements Closeable {

    private static final int PAUSE = 100;

    private final Socket socket;
    private final StringBuilder answer = new StringBuilder();

    SlowClient(int port) throws IOException {
        this.socket = new Socket("127.0.0.1", port);
    }

    /** @param text lines as a text block has them */
    void send(String text) throws IOException {
        socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Sends a byte every {@value #PAUSE} milliseconds until the server has enough, and answers how long that took. */
    Duration dribbleUntilCutOff(Duration longest) {
        long begun = System.nanoTime();
        boolean isOpen = true;
        while (isOpen && elapsed(begun).compareTo(longest) < 0) {
            isOpen = readFor(PAUSE) && sendsAByte();
        }
        return elapsed(begun);
    }

    private static Duration elapsed(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean sendsAByte() {
        try {
            send("a");
            return true;
        } catch (IOException cutOff) {
            return false;
        }
    }

    /** @return false when the server has closed the connection */
    private boolean readFor(int milliseconds) {
        try {
            socket.setSoTimeout(milliseconds);
            byte[] part = new byte[1 << 14];
            int read = socket.getInputStream().read(part);
            if (read < 0) {
                return false;
            }
            answer.append(new String(part, 0, read, StandardCharsets.UTF_8));
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return true;
        } catch (IOException cutOff) {
            return false;
        }
    }

    /** What the server has said until now. */
    String answer() {
        return answer.toString();
    }

    /** The first line of its answer, which is waited for. */
    String answerLine() {
        for (int time = 0; time < 50 && answer.indexOf("\n") < 0; time++) {
            readFor(PAUSE);
        }
        return answer.toString().lines().findFirst().orElse("");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
