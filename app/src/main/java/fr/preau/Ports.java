package fr.preau;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where the application listens.
 *
 * @param host the address of this machine on which the pages are served
 * @param pages their port
 * @param management the port of health and metrics, on the loopback address only
 */
record Ports(InetAddress host, int pages, int management) {

    private static final String DEFAULT_HOST = "127.0.0.1";
    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST = 65_535;
    private static final int TRIED = 100;

    /** The ports typed, which must be free, or else the next free ones. */
    static Ports chosenBy(CommandLine line) {
        InetAddress host = host(line.option("host").orElse(DEFAULT_HOST));
        int pages = line.option("port").map(port -> typed(port, host)).orElseGet(() -> nextFree(host, DEFAULT_PORT));
        return new Ports(host, pages, nextFree(InetAddress.getLoopbackAddress(), Math.min(pages + 1, HIGHEST - TRIED)));
    }

    Map<String, Object> settings() {
        return Map.of(
                "server.address",
                host.getHostAddress(),
                "server.port",
                pages,
                "management.server.port",
                management,
                "preau.operator.address",
                address());
    }

    /** What to type in a browser of this machine. */
    String address() {
        boolean local = host.isLoopbackAddress() || host.isAnyLocalAddress();
        return "http://" + (local ? "localhost" : host.getHostAddress()) + ":" + pages;
    }

    private static int typed(String text, InetAddress host) {
        int port;
        try {
            port = Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new UsageError("--port attend un nombre, pas «\u00a0" + text + "\u00a0».");
        }
        if (port < 1 || port > HIGHEST) {
            throw new UsageError("--port attend un nombre de 1 à " + HIGHEST + ", pas " + port + ".");
        }
        if (!isFree(host, port)) {
            throw new UsageError("Le port " + port
                    + " est déjà pris\u202f: arrêtez le programme qui s’en sert, ou choisissez-en un autre.");
        }
        return port;
    }

    private static InetAddress host(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (IOException unknown) {
            throw new UsageError("Adresse inconnue\u202f: " + name + ".");
        }
    }

    private static int nextFree(InetAddress host, int first) {
        return IntStream.range(first, first + TRIED)
                .filter(port -> isFree(host, port))
                .findFirst()
                .orElseThrow(() -> new UsageError("Aucun port libre à partir de " + first + "."));
    }

    private static boolean isFree(InetAddress host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
