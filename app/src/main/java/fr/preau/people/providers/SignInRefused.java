package fr.preau.people.providers;

/** What came back from a provider proves nothing: forged, replayed, too old, or meant for somebody else. */
public class SignInRefused extends RuntimeException {

    SignInRefused(String why) {
        super(why);
    }

    SignInRefused(String why, Throwable cause) {
        super(why, cause);
    }
}
