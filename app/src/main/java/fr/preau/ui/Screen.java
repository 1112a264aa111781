package fr.preau.ui;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/** What a controller answers: a page, or another address to go to. */
public sealed interface Screen {

    /**
     * @param template name of the page's template without its suffix, such as {@code "territory/school"}; always a constant
     * @param view the one record it draws
     */
    static Page of(String template, Object view) {
        return new Page(template, view, Optional.empty(), HttpStatus.OK);
    }

    /** Answers 303 after a form was accepted, so that reloading the page does not send it twice. */
    static SeeOther seeOther(String address) {
        return new SeeOther(address);
    }

    /** True of a path of this site; false of any writing that a browser could take for another site's. */
    static boolean isOurs(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    }

    /** A template with its view. */
    record Page(String template, Object view, Optional<String> fragment, HttpStatus status) implements Screen {

        /** The template drawn instead when htmx asks for a part of the page only; it takes the same view. */
        public Page orFragment(String fragmentTemplate) {
            return new Page(template, view, Optional.of(fragmentTemplate), status);
        }

        public Page status(int code) {
            return new Page(template, view, fragment, HttpStatus.valueOf(code));
        }
    }

    /** A redirection to one of our own addresses. */
    record SeeOther(String address) implements Screen {

        public SeeOther {
            if (!isOurs(address)) {
                throw new IllegalArgumentException("A redirection stays on this site, received: " + address);
            }
        }
    }
}
