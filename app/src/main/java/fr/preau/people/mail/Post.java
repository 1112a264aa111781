package fr.preau.people.mail;

import fr.preau.people.PublicAddress;
import fr.preau.people.accounts.Email;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends letters. Their links begin with the public address that the operator set, never with what a request says: who forges the name of
 * the host would otherwise have people sent to a house of their own.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
public class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final MailSettings settings;
    private final Optional<URI> address;
    private final @Nullable JavaMailSenderImpl sender;

    Post(MailSettings settings, PublicAddress address) {
        this.settings = settings;
        this.address = address.find();
        this.sender = settings.host() == null ? null : sender(settings, settings.host());
        if (sender != null && this.address.isEmpty()) {
            throw new IllegalArgumentException(
                    "preau.mail.host (%s) needs preau.operator.address, with which the links of letters begin"
                            .formatted(settings.host()));
        }
    }

    /** Can letters be sent at all? */
    public boolean isOpen() {
        return sender != null;
    }

    /** The address with which links in letters begin. */
    public URI address() {
        return address.orElseThrow();
    }

    /** Sends a letter now; false when it did not leave, which is then told in the log without saying to whom. */
    public boolean send(Email to, Letter letter) {
        return send(to, letter, UUID.randomUUID());
    }

    /** @param number of the letter, the same when it is sent again */
    public boolean send(Email to, Letter letter, UUID number) {
        if (sender == null || settings.from() == null) {
            return false;
        }
        try {
            var message = new MimeMessageHelper(sender.createMimeMessage(), true, StandardCharsets.UTF_8.name());
            message.setFrom(settings.from());
            message.setTo(to.value());
            if (letter.answersTo().isPresent()) {
                message.setReplyTo(letter.answersTo().get().value());
            }
            message.setSubject(letter.subject());
            message.setText(letter.asText(), html(letter));
            message.getMimeMessage()
                    .setHeader("Message-ID", "<" + number + "@" + address().getHost() + ">");
            sender.send(message.getMimeMessage());
            return true;
        } catch (MailException | MessagingException failure) {
            // Messages of servers repeat addresses.
            LOG.warn("A letter was not sent: {}", failure.getClass().getName());
            return false;
        }
    }

    private String html(Letter letter) {
        var output = new StringOutput();
        templates.render("people/letter.jte", letter, output);
        return output.toString();
    }

    private static JavaMailSenderImpl sender(MailSettings settings, String host) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(settings.port());
        sender.setUsername(settings.username());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.auth", Boolean.toString(settings.username() != null));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + step, Long.toString(PATIENCE.toMillis()));
        }
        return sender;
    }
}
