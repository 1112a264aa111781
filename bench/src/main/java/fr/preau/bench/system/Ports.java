package fr.preau.bench.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Free ports of the loopback address. */
final class Ports {

    private static final int ATTEMPTS = 100;

    private Ports() {}

    /** A free port whose next one is free too: the application serves its counters there. */
    static int firstOfTwo() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try (ServerSocket first = open(0);
                    ServerSocket second = open(first.getLocalPort() + 1)) {
                return second.getLocalPort() - 1;
            } catch (IOException | IllegalArgumentException taken) {
                continue;
            }
        }
        throw new IOException("There are no two free ports in a row.");
    }

    private static ServerSocket open(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
