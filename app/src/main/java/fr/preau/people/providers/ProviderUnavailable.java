package fr.preau.people.providers;

/** A provider does not answer, or not as one. Signing in otherwise goes on. */
public class ProviderUnavailable extends RuntimeException {

    ProviderUnavailable(String provider, Throwable cause) {
        super("The provider %s does not answer".formatted(provider), cause);
    }
}
