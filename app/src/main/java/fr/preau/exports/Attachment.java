package fr.preau.exports;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The head of an answer that the browser saves as a file, and never shows as a page of ours. */
public final class Attachment {

    private Attachment() {}

    /**
     * An answer to be given its body.
     *
     * @param name what the file is called, in any letters (RFC 6266, 2011)
     */
    public static ResponseEntity.BodyBuilder named(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
