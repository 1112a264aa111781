package fr.preau.files;

import fr.preau.ui.TypedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as somebody sent it.
 *
 * @param name without folders, on one line, without what a file name does not hold; its end, where it is too long
 * @param content not copied
 */
@SuppressWarnings("ArrayRecordComponent") // read once, and never compared
public record SentFile(String name, byte[] content) {

    /** Signs that a name may have. */
    public static final int LONGEST_NAME = 160;

    public SentFile {
        String last = TypedText.line(name)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\"<>:|?*;]", " ")
                .strip();
        name = last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    /**
     * The one that came with a form; empty when none did, or one that is larger than this many bytes, of which nothing is read.
     *
     * @throws UncheckedIOException if it broke off
     */
    public static Optional<SentFile> read(@Nullable MultipartFile sent, int largest) {
        if (sent == null || sent.isEmpty() || sent.getSize() > largest) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SentFile(TypedText.line(sent.getOriginalFilename()), sent.getBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
