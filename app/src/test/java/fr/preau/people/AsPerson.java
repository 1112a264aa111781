package fr.preau.people;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes a request of {@code MockMvc} that of a person with an account. */
public final class AsPerson {

    private AsPerson() {}

    public static RequestPostProcessor as(UUID person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person.toString(), null, List.of(BrowserSession.PERSON)));
    }
}
