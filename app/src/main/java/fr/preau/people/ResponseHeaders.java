package fr.preau.people;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What every answer tells the browser: pages, files, data and refusals alike. */
@Configuration
class ResponseHeaders {

    /**
     * Everything comes from our own address and nothing is written in line. Maps draw their symbols from {@code data:} and
     * {@code blob:} images; their worker is a file of ours.
     */
    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), browsing-topics=()";

    /** First of all filters, so that what the others refuse carries them too. */
    @Bean
    FilterRegistrationBean<HeaderWriterFilter> responseHeadersFilter() {
        FilterRegistrationBean<HeaderWriterFilter> registration =
                new FilterRegistrationBean<>(new HeaderWriterFilter(writers()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }

    private static List<HeaderWriter> writers() {
        return List.of(
                new StaticHeadersWriter("Content-Security-Policy", CONTENT_SECURITY_POLICY),
                new StaticHeadersWriter("Permissions-Policy", PERMISSIONS_POLICY),
                new StaticHeadersWriter("Referrer-Policy", "same-origin"),
                new StaticHeadersWriter("X-Content-Type-Options", "nosniff"),
                new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"),
                new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"),
                strictTransport(),
                new CachePolicy());
    }

    /** On https answers only. Other sites under the same name are their owner's business. */
    private static HeaderWriter strictTransport() {
        return new HstsHeaderWriter(Duration.ofDays(365).toSeconds(), false);
    }
}
