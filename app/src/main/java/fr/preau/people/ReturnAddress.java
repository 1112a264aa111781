package fr.preau.people;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The page of this site that one goes back to after entering.
 *
 * @param path absolute path with its query; never another site
 */
record ReturnAddress(String path) {

    static final String PARAMETER = "suite";
    private static final ReturnAddress HOME = new ReturnAddress("/");

    /** The page asked for when it is one of ours, otherwise the home page. */
    static ReturnAddress of(@Nullable String asked) {
        return asked != null && isOurs(asked) ? new ReturnAddress(asked) : HOME;
    }

    /** Browsers read {@code \} as {@code /} and skip tabs and line ends, which the URI parser refuses. */
    private static boolean isOurs(String address) {
        try {
            return address.startsWith("/") && !address.startsWith("//") && new URI(address).getRawAuthority() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
