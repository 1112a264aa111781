package fr.preau.people;

import java.io.PrintStream;
import java.net.URI;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the operator's link in the terminal where the program was started. */
@Component
class OperatorLinkAnnouncement {

    private static final String PORT = "local.server.port";

    private final OperatorInvitations invitations;
    private final OperatorSettings settings;
    private final Environment environment;
    private final PrintStream terminal = System.out;

    OperatorLinkAnnouncement(OperatorInvitations invitations, OperatorSettings settings, Environment environment) {
        this.invitations = invitations;
        this.settings = settings;
        this.environment = environment;
    }

    /** Not by the log, which is kept and sent elsewhere. */
    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (isServing()) {
            terminal.println(invitations.write(settings.publicAddress().orElseGet(this::localAddress)));
        }
    }

    /** A command that opens no port, or that nobody watches, has no use for a link. */
    private boolean isServing() {
        return environment.getProperty("preau.operator.link", boolean.class, true)
                && environment.getProperty(PORT, int.class, -1) > 0
                && environment.getProperty("preau.command", "run").equals("run");
    }

    private URI localAddress() {
        return URI.create("http://127.0.0.1:" + environment.getProperty(PORT));
    }
}
