package fr.preau.people.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.preau.people.PublicAddresses;
import fr.preau.people.accounts.Email;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostTest {

    private static final Email CLAIRE = new Email("claire@exemple.fr");
    private static final String LINK = "https://preau.example/acces?jeton=abc";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterHasAnHtmlPartAndATextPartWithTheSameLink() throws Exception {
        assertThat(post().send(CLAIRE, AccountLetters.passwordLetter(LINK))).isTrue();

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Préau\u202F: choisir un autre mot de passe");
        assertThat(received.getAllRecipients())
                .hasSize(1)
                .extracting(Object::toString)
                .containsExactly("claire@exemple.fr");
        assertThat(received.getFrom()[0]).hasToString("preau@exemple.fr");
        MimeMultipart alternatives = (MimeMultipart)
                ((MimeMultipart) received.getContent()).getBodyPart(0).getContent();
        MimeMultipart parts = (MimeMultipart) alternatives.getBodyPart(0).getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains(LINK, "une heure")
                .doesNotContain("<");
        var html = Jsoup.parse(parts.getBodyPart(1).getContent().toString());
        assertThat(html.select("a").attr("href")).isEqualTo(LINK);
        assertThat(html.select("html").attr("lang")).isEqualTo("fr");
    }

    @Test
    void whatSomebodyTypedNeitherEndsAHeaderNorBecomesHtml() throws Exception {
        post().send(CLAIRE, AccountLetters.welcomeLetter(LINK, "<b>x</b>\r\nBcc: tous@exemple.fr"));

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(GreenMailUtil.getWholeMessage(received)).doesNotContain("<b>x</b>\r\nBcc</p>");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsAwayIsToldApartAndStopsNothing() {
        var nowhere = new MailSettings("127.0.0.1", 1, null, null, "preau@exemple.fr", false);
        assertThat(new Post(nowhere, PublicAddresses.of("https://preau.example"))
                        .send(CLAIRE, AccountLetters.passwordLetter(LINK)))
                .isFalse();
    }

    @Test
    void withoutAServerNothingIsSent() {
        Post none = new Post(new MailSettings(null, 587, null, null, null, true), PublicAddresses.of(null));
        assertThat(none.isOpen()).isFalse();
        assertThat(none.send(CLAIRE, AccountLetters.passwordLetter(LINK))).isFalse();
    }

    @Test
    void aServerNeedsASenderAndThePublicAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailSettings("smtp.exemple.fr", 587, null, null, null, true))
                .withMessageContaining("preau.mail.from");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Post(settings(), PublicAddresses.of(null)))
                .withMessageContaining("preau.operator.address");
    }

    private Post post() {
        return new Post(settings(), PublicAddresses.of("https://preau.example"));
    }

    private MailSettings settings() {
        return new MailSettings("127.0.0.1", server.getSmtp().getPort(), null, null, "preau@exemple.fr", false);
    }
}
