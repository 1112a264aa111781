package fr.preau.people;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Formats;
import java.io.PrintStream;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the operator's link where the program was started: being able to read it there is what proves to be the operator. */
@Component
@ConditionalOnBooleanProperty(name = "preau.operator.link", matchIfMissing = true)
class OperatorLinkAnnouncement {

    private final OperatorLinks links;
    private final OperatorSettings settings;
    private final Environment environment;
    private final PrintStream terminal = System.out;

    OperatorLinkAnnouncement(OperatorLinks links, OperatorSettings settings, Environment environment) {
        this.links = links;
        this.settings = settings;
        this.environment = environment;
    }

    /** Not by the log, which is kept and sent elsewhere. */
    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (environment.getProperty("local.server.port") == null) {
            return; // a command, not a server: nobody could follow the link
        }
        OperatorLinks.Issued issued = links.issue();
        terminal.println(t(
                "people.link.announcement",
                Formats.dateTime(issued.expiry()),
                issued.token().linkUnder(address())));
    }

    private URI address() {
        return settings.publicAddress()
                .orElseGet(() -> URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port")));
    }
}
