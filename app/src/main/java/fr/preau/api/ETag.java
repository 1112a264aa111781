package fr.preau.api;

import fr.preau.exports.Attachment;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Tells one state of an answer from another, so that what a program already holds is not sent, nor even computed, again.
 *
 * @param value as in the header {@code ETag}, with its quotes
 */
public record ETag(String value) {

    /** Another version of the program may write the same data otherwise. */
    private static final String PROGRAM =
            Objects.requireNonNullElse(ETag.class.getPackage().getImplementationVersion(), "");

    private static final int BYTES = 12;

    /**
     * The state that these parts determine.
     *
     * @param parts all that the answer depends on: the state of the data (the last import), the address of the request, its format;
     *     each by its {@code toString()}
     */
    public static ETag of(Object... parts) {
        MessageDigest digest = sha256();
        digest.update(PROGRAM.getBytes(StandardCharsets.UTF_8));
        for (Object part : parts) {
            digest.update((byte) 0);
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] beginning = Arrays.copyOf(digest.digest(), BYTES);
        return new ETag("\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(beginning) + "\"");
    }

    /**
     * The state of an answer that the address asked for, its format and the data determine.
     *
     * @param data what tells one state of the data from another: the last import
     */
    public static ETag of(WebRequest request, String format, Object... data) {
        HttpServletRequest servlet = ((ServletWebRequest) request).getRequest();
        return of(servlet.getRequestURI(), String.valueOf(servlet.getQueryString()), format, Arrays.asList(data));
    }

    /** The answer under this tag: 304 when the program holds it already, otherwise the body, which caches must check again at each use. */
    public <T> ResponseEntity<T> answer(WebRequest request, Supplier<T> body) {
        if (request.checkNotModified(value)) {
            return tagged(HttpStatus.NOT_MODIFIED, null);
        }
        return tagged(HttpStatus.OK, body.get());
    }

    /**
     * The same for a collection sent whole, in CSV, while it is read.
     *
     * @param file its name, for whoever keeps it: {@code schools.csv}
     */
    public ResponseEntity<StreamingResponseBody> answerFile(
            WebRequest request, String file, StreamingResponseBody body) {
        if (request.checkNotModified(value)) {
            return tagged(HttpStatus.NOT_MODIFIED, null);
        }
        return Attachment.named(file, new MediaType(MediaType.parseMediaType(ApiFormat.CSV), StandardCharsets.UTF_8))
                .eTag(value)
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(body);
    }

    private <T> ResponseEntity<T> tagged(HttpStatus status, @Nullable T body) {
        return ResponseEntity.status(status)
                .eTag(value)
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(body);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
