package fr.preau.imports.files;

import fr.preau.imports.FileProblem;
import fr.preau.imports.ImportRefused;
import fr.preau.ui.Texts;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Sees the bytes of a file go by, and tells whether they are a text, of a bearable size, in UTF-8. */
final class TextCheck {

    private final boolean wide;
    private final long limit;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(1 << 16);
    /** Bytes of a character that is cut by the end of a buffer. */
    private ByteBuffer rest = ByteBuffer.allocate(0);

    private long size;
    private boolean blank = true;
    private boolean utf8 = true;

    /** @param limit the size past which the content is refused, in bytes */
    TextCheck(ByteOrderMark mark, long limit) {
        this.wide = mark.charset() != StandardCharsets.UTF_8;
        this.limit = limit;
    }

    void feed(byte[] buffer, int read) {
        size += read;
        if (size > limit) {
            throw new ImportRefused(
                    FileProblem.FILE_TOO_LARGE, "", Texts.t("imports.expected.uncompressed-size", limit >> 20));
        }
        for (int i = 0; i < read; i++) {
            refuseZero(buffer[i]);
            blank = blank && (buffer[i] == ' ' || buffer[i] == '\n' || buffer[i] == '\r');
        }
        if (!wide && utf8) {
            decode(buffer, read);
        }
    }

    void refuseBlank() {
        if (blank) {
            throw new ImportRefused(FileProblem.EMPTY_FILE, "", Texts.t("imports.expected.content"));
        }
    }

    long size() {
        return size;
    }

    boolean isUtf8() {
        return utf8 && !rest.hasRemaining();
    }

    /** A text in UTF-16 is half zeros; any other has none. */
    private void refuseZero(byte value) {
        if (value == 0 && !wide) {
            throw new ImportRefused(FileProblem.NOT_A_TEXT_FILE, "", Texts.t("imports.expected.text"));
        }
    }

    private void decode(byte[] buffer, int read) {
        ByteBuffer bytes = ByteBuffer.allocate(rest.remaining() + read)
                .put(rest)
                .put(buffer, 0, read)
                .flip();
        while (utf8) {
            var result = decoder.decode(bytes, decoded.clear(), false);
            utf8 = !result.isError();
            if (result.isUnderflow()) {
                break;
            }
        }
        rest = bytes.slice();
    }
}
