package fr.preau.people;

import static fr.preau.ui.Texts.t;

import fr.preau.people.audit.Audit;
import fr.preau.ui.Formats;
import java.net.URI;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes one-time links, to be shown only where the program was started: being able to read one there is what proves to be the operator. */
@Component
public class OperatorInvitations {

    private final OperatorLinks links;

    OperatorInvitations(OperatorLinks links) {
        this.links = links;
    }

    /** For a short command, beside the program that serves the pages and without its settings. */
    public static OperatorInvitations over(DataSource database, Clock clock) {
        JdbcClient sql = JdbcClient.create(database);
        return new OperatorInvitations(new OperatorLinks(sql, clock, OperatorSettings.usual(), new Audit(sql, clock)));
    }

    /**
     * A new link, in the French lines that tell what it is for.
     *
     * @param address of this installation, as in {@code http://localhost:8080}
     */
    public String write(URI address) {
        OperatorLinks.Issued issued = links.issue();
        return t(
                "people.link.announcement",
                Formats.dateTime(issued.expiry()),
                issued.token().linkUnder(address, OperatorController.ADDRESS));
    }
}
