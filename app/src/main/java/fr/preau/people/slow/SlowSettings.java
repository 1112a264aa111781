package fr.preau.people.slow;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How slow a client may be. Whatever these say, one that sends nothing at all is given up after {@code server.tomcat.connection-timeout}.
 *
 * @param head longest time from the first byte of a request to the end of its headers
 * @param body longest time that the body of a request may take, beside what its size makes up for
 * @param perSecond how much more of a body makes up for a second more
 * @param atOnce most bodies of one client address that are waited for at the same time; those that came with their headers do not count
 */
@ConfigurationProperties("preau.limits.slow")
record SlowSettings(
        @DefaultValue("20s") Duration head,
        @DefaultValue("20s") Duration body,
        @DefaultValue("4KB") DataSize perSecond,
        @DefaultValue("20") int atOnce) {

    SlowSettings {
        if (!head.isPositive() || !body.isPositive() || perSecond.toBytes() < 1 || atOnce < 1) {
            throw new IllegalArgumentException(
                    "Requests (head %s, body %s, %s a second, %d at once) need some time to arrive."
                            .formatted(head, body, perSecond, atOnce));
        }
    }

    /** Has a body, of which so much has come, taken too long? */
    boolean isTooSlow(Duration taken, long bytes) {
        return taken.minus(body).compareTo(Duration.ofSeconds(bytes / perSecond.toBytes())) > 0;
    }
}
