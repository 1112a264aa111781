package fr.preau.indicators.grist;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which Grist servers are read, and with which keys. Both are the operator's: a server that is not named here is never asked anything,
 * and no key stands in the database nor on a screen.
 *
 * @param hosts names of servers, as in addresses; {@code 127.0.0.1} is the only one that may be reached without https
 * @param keys by the name under which people choose one
 * @param timeout for the whole answer of a server
 */
@ConfigurationProperties("preau.grist")
record GristSettings(
        @DefaultValue({"grist.numerique.gouv.fr", "docs.getgrist.com"})
        List<String> hosts,

        @DefaultValue Map<String, String> keys,
        @DefaultValue("PT30S") Duration timeout) {

    private static final String THIS_MACHINE = "127.0.0.1";

    GristSettings {
        hosts = List.copyOf(hosts);
        keys = new TreeMap<>(keys);
    }

    /** May this address be asked? */
    boolean allows(URI site) {
        boolean safe = "https".equals(site.getScheme())
                || "http".equals(site.getScheme()) && THIS_MACHINE.equals(site.getHost());
        return safe && site.getHost() != null && hosts.contains(site.getHost()) && site.getUserInfo() == null;
    }

    /** Kept out of logs: it holds secrets. */
    @Override
    public String toString() {
        return "GristSettings[hosts=%s]".formatted(hosts);
    }
}
