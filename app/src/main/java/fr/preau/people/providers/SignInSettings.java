package fr.preau.people.providers;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Through whom people may sign in. Read when the program starts, and not when it is built.
 *
 * @param providers by the word that names each in addresses; none unless the operator set some
 */
@ConfigurationProperties("preau.sign-in")
record SignInSettings(@DefaultValue Map<String, ProviderSettings> providers) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,29}");

    SignInSettings {
        providers = new TreeMap<>(providers);
        providers.keySet().forEach(id -> {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException(
                        "preau.sign-in.providers.%s: a provider is named by small letters, digits and hyphens"
                                .formatted(id));
            }
        });
    }
}
