package fr.preau.people;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes a request of {@code MockMvc} the operator's: {@code browser.get().uri("/imports").with(asOperator())}. */
public final class AsOperator {

    private AsOperator() {}

    public static RequestPostProcessor asOperator() {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated("operator", null, List.of(Operator.AUTHORITY)));
    }
}
