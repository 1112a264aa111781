package fr.preau.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PreauTest
class OperatorDoorTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    OperatorLinks links;

    @Test
    void followingTheLinkOnlyAsksToConfirm() {
        String token = links.issue().token().text();
        assertThat(browser.get().uri("/operateur?jeton={t}", token))
                .hasStatusOk()
                .bodyText()
                .contains(token);
    }
}
