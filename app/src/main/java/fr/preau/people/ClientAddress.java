package fr.preau.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whom a limit is counted for.
 *
 * @param text an IPv4 address, or the first 64 bits of an IPv6 one: a subscriber holds all addresses that share them
 */
public record ClientAddress(String text) {

    private static final int SUBSCRIBER_BYTES = 8;

    public static ClientAddress of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static ClientAddress of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address wide
                    ? new ClientAddress(
                            HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), SUBSCRIBER_BYTES)) + "::/64")
                    : new ClientAddress(address);
        } catch (IllegalArgumentException notAnAddress) {
            return new ClientAddress(address); // a UNIX socket, or nothing at all: one client like another
        }
    }
}
