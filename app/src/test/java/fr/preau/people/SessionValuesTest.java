package fr.preau.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class SessionValuesTest {

    private static final TypeDescriptor STORED = TypeDescriptor.valueOf(byte[].class);
    private static final TypeDescriptor ANY = TypeDescriptor.valueOf(Object.class);

    private final ConversionService values = SessionValues.conversion();

    @Test
    void bringsBackWhoSignedIn() {
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated("operator", null, List.of(Operator.AUTHORITY)));
        assertThat(stored(context)).isEqualTo(context);
    }

    @Test
    void bringsBackTheTokenOfForms() {
        assertThat(stored(new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "abc")))
                .extracting("token")
                .isEqualTo("abc");
    }

    @Test
    void takesWhatIsNotOneOfOurTypesAsAbsent() {
        assertThat(stored(new File("/etc/passwd"))).isNull();
    }

    @Test
    void takesWhatCannotBeReadAsAbsent() {
        assertThat(values.convert(new byte[] {1, 2, 3}, STORED, ANY)).isNull();
    }

    private @Nullable Object stored(Object value) {
        return values.convert(values.convert(value, ANY, STORED), STORED, ANY);
    }
}
