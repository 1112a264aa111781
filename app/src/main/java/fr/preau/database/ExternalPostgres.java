package fr.preau.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A PostgreSQL that somebody else runs, given by {@code PREAU_DATABASE_URL}: {@code postgresql://user:password@host:5432/base} or
 * {@code jdbc:postgresql://host:5432/base?user=…&password=…}. {@code PREAU_DATABASE_USER} and {@code PREAU_DATABASE_PASSWORD}
 * keep the secret out of the address.
 */
final class ExternalPostgres {

    private static final int OLDEST_MAJOR = 18;
    private static final String FORM =
            "PREAU_DATABASE_URL doit être de la forme postgresql://utilisateur:mot-de-passe@serveur:5432/base.";

    private ExternalPostgres() {}

    /** The address that the environment gives, empty if it gives none. */
    static Optional<DatabaseAddress> in(Environment environment) {
        return environment.get("PREAU_DATABASE_URL").map(url -> parse(url, environment));
    }

    /** Fails early, and in French, if the database cannot be entered or is too old. */
    static void check(DatabaseAddress address) {
        try (Connection connection = address.connect()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_MAJOR) {
                throw new DatabaseUnavailable("La base " + address + " est un PostgreSQL " + major
                        + "\u202f; Préau demande PostgreSQL " + OLDEST_MAJOR + " ou plus récent.");
            }
        } catch (SQLException refused) {
            throw new DatabaseUnavailable(
                    "La base indiquée par PREAU_DATABASE_URL (" + address + ") ne s’ouvre pas\u202f: "
                            + refused.getMessage(),
                    refused);
        }
    }

    private static DatabaseAddress parse(String url, Environment environment) {
        URI uri = uri(url.replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:"));
        String authority = Optional.ofNullable(uri.getRawAuthority()).orElseThrow(() -> new DatabaseUnavailable(FORM));
        int at = authority.lastIndexOf('@');
        String[] credentials =
                at < 0 ? new String[0] : authority.substring(0, at).split(":", 2);
        String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        String user = environment
                .get("PREAU_DATABASE_USER")
                .or(() -> element(credentials, 0))
                .or(() -> parameter(query, "user"))
                .orElseThrow(() -> new DatabaseUnavailable("L’utilisateur de la base manque. " + FORM));
        String password = environment
                .get("PREAU_DATABASE_PASSWORD")
                .or(() -> element(credentials, 1))
                .or(() -> parameter(query, "password"))
                .orElse("");
        return new DatabaseAddress(
                "jdbc:postgresql://" + authority.substring(at + 1) + uri.getRawPath() + withoutSecrets(query),
                user,
                password);
    }

    private static URI uri(String url) {
        try {
            URI uri = URI.create(url);
            if ("postgresql".equals(uri.getScheme())) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            // Its message would print the password.
        }
        throw new DatabaseUnavailable(FORM);
    }

    private static Optional<String> element(String[] credentials, int index) {
        return index < credentials.length ? Optional.of(decode(credentials[index])) : Optional.empty();
    }

    private static Optional<String> parameter(String query, String name) {
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> decode(part.substring(name.length() + 1)))
                .findFirst();
    }

    private static String withoutSecrets(String query) {
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("user=") && !part.startsWith("password="))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
