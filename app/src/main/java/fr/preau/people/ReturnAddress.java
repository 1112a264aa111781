package fr.preau.people;

import fr.preau.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page of this site that one goes back to after entering.
 *
 * @param path absolute path with its query; never another site
 */
public record ReturnAddress(String path) {

    /** Where one signs in. */
    public static final String SIGN_IN = "/connexion";

    public static final String PARAMETER = "suite";
    private static final ReturnAddress HOME = new ReturnAddress("/");

    /** The page asked for when it is one of ours, otherwise the home page. */
    public static ReturnAddress of(@Nullable String asked) {
        return asked != null && Screen.isOurs(asked) ? new ReturnAddress(asked) : HOME;
    }

    /** The page where one signs in, then goes on to this one. */
    public String throughSignIn() {
        return UriComponentsBuilder.fromPath(SIGN_IN)
                .queryParam(PARAMETER, "{path}")
                .encode()
                .buildAndExpand(path)
                .toUriString();
    }
}
