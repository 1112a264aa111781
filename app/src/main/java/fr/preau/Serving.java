package fr.preau;

import fr.preau.database.Installation;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The command {@code run}: opens the installation, serves its pages, and says so. */
final class Serving {

    private final CommandLine line;
    private final Ports ports;

    private Serving(CommandLine line) {
        this.line = line;
        this.ports = Ports.chosenBy(line);
    }

    static void start(CommandLine line) {
        line.expectNoOperand();
        new Serving(line).start();
    }

    private void start() {
        Installation installation = Installation.opening(Application.dataFolder(line));
        SpringApplication.getShutdownHandlers().add(installation::close);
        ConfigurableApplicationContext application = Application.serving(installation, line, ports);
        if (!application.isActive()) {
            return; // stopped while it was starting
        }
        installation.announce(address());
        System.out.println("Préau est ouvert\u202f: " + address() + " (démarré en " + seconds(sinceStart(application))
                + "\u202fs)");
        if (line.has("open")) {
            openInBrowser();
        }
    }

    private String address() {
        return ports.address();
    }

    /** Counted from the start of the process, as whoever waits for it counts. */
    private static Duration sinceStart(ConfigurableApplicationContext application) {
        Instant now = application.getBean(Clock.class).instant();
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, now))
                .orElse(Duration.ZERO);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.FRENCH, "%.1f", duration.toMillis() / 1000.0);
    }

    /** A machine without a browser is not an error: the address is printed. */
    private void openInBrowser() {
        for (String opener : List.of("xdg-open", "open")) {
            try {
                new ProcessBuilder(opener, address()).inheritIO().start();
                return;
            } catch (IOException absent) {
                continue;
            }
        }
    }
}
