package preau.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A Keycloak on this machine, started once for a run of tests and stopped at its end. */
public final class Keycloak {

    /** The realm of the tests. */
    public static final String REALM = "preau";

    /** What Préau is called there. */
    public static final String CLIENT = "preau";

    /** What Préau proves itself by there. */
    public static final String SECRET = "secret-of-the-tests";

    /** Of everybody in the realm. */
    public static final String PASSWORD = "un mot de passe de Keycloak";

    /** Chosen before it is started: Préau may be told of a provider that is not there yet. */
    private static final int PORT = freePort();

    private static @Nullable Keycloak running;

    private final Admin admin = new Admin(address());

    private Keycloak() {}

    /** The one of this run, which is started when nobody asked before: some fifteen seconds, and a minute more the first time ever. */
    public static synchronized Keycloak get() {
        Keycloak known = running;
        if (known == null) {
            new Installation(folder()).start(PORT);
            known = new Keycloak();
            running = known;
        }
        return known;
    }

    /** Where it is, or will be. */
    public static String address() {
        return "http://127.0.0.1:" + PORT;
    }

    /** As the realm calls itself, or will. */
    public static String issuer() {
        return address() + "/realms/" + REALM;
    }

    /** What is changed in it while it runs. */
    public Admin admin() {
        return admin;
    }

    /** Where the build has unpacked it. */
    private static Path folder() {
        Path server = Path.of(System.getProperty("preau.keycloak", "../keycloak/target/server"));
        try (var unpacked = Files.list(server)) {
            return unpacked.filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Keycloak is missing in " + server))
                    .toRealPath();
        } catch (IOException missing) {
            throw new UncheckedIOException("Keycloak is missing: the module keycloak unpacks it", missing);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
