package fr.preau.people.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that sends e-mail. Read when the program starts and not when it is built, as {@code spring.mail} would be.
 *
 * @param host its name; without it nothing is sent, and links are shown on screen to be handed over
 * @param port 587 for submission (RFC 6409)
 * @param username null where the server asks for none
 * @param password null where the server asks for none
 * @param from address that letters come from; needed where there is a host
 * @param startTls whether the connection must be encrypted
 */
@ConfigurationProperties("preau.mail")
record MailSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String username,
        @Nullable String password,
        @Nullable String from,
        @DefaultValue("true") boolean startTls) {

    MailSettings {
        if (host != null && from == null) {
            throw new IllegalArgumentException("preau.mail.host (%s) needs preau.mail.from".formatted(host));
        }
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "MailSettings[host=%s, port=%d]".formatted(host, port);
    }
}
