package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A list of people as it was sent: pasted, or as a file.
 *
 * @param text what it holds
 * @param refused why the file was not read; empty when it was, or when there is none
 */
record SentList(String text, String refused) {

    /** Of a file, in bytes: several times what the longest list takes. */
    static final int LARGEST = 256 << 10;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The file, when there is one; what was pasted otherwise. */
    static SentList of(String pasted, @Nullable MultipartFile file) {
        if (file == null
                || file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty()) {
            return new SentList(pasted, "");
        }
        if (file.getSize() > LARGEST) {
            return new SentList(pasted, t("people.bulk.file.too-large", LARGEST >> 10));
        }
        try {
            return read(file.getBytes(), pasted);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SentList read(byte[] bytes, String pasted) {
        if (isBinary(bytes)) {
            return new SentList(pasted, t("people.bulk.file.binary"));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new SentList(isMarked ? text.substring(1) : text, "");
        } catch (CharacterCodingException otherEncoding) {
            return new SentList(pasted, t("people.bulk.file.encoding"));
        }
    }

    /** No text, in any encoding of one byte a letter, holds a zero; spreadsheets and archives do, and so does UTF-16. */
    private static boolean isBinary(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
