package fr.preau.people;

import fr.preau.ui.Screen;
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
        return asked != null && Screen.isOurs(asked) ? new ReturnAddress(asked) : HOME;
    }
}
