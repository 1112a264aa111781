package fr.preau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the pages, and apart from them health and metrics, are served. */
class PortsTests {

    @Test
    void takesThePortTypedAndTheNextFreeOneForManagement() throws Exception {
        int port = freePort();
        Ports ports = Ports.chosenBy(CommandLine.parse("run", "--port", "" + port));
        assertThat(ports.pages()).isEqualTo(port);
        assertThat(ports.management()).isGreaterThan(port);
        assertThat(ports.address()).isEqualTo("http://localhost:" + port);
    }

    @Test
    void refusesATypedPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "" + taken.getLocalPort();
            assertThatThrownBy(() -> Ports.chosenBy(CommandLine.parse("run", "--port", port)))
                    .isInstanceOf(UsageError.class)
                    .hasMessageContaining(port + " est déjà pris");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "0", "65536", "-1", ""})
    void refusesWhatIsNotAPort(String port) {
        assertThatThrownBy(() -> Ports.chosenBy(CommandLine.parse("run", "--port=" + port)))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("--port");
    }

    @Test
    void listensOnTheLoopbackAddressUnlessToldOtherwise() {
        assertThat(Ports.chosenBy(CommandLine.parse("run")).host().isLoopbackAddress())
                .isTrue();
        assertThat(Ports.chosenBy(CommandLine.parse("run", "--host", "0.0.0.0"))
                        .host()
                        .isAnyLocalAddress())
                .isTrue();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
