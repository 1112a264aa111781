package fr.preau.imports.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes by which some programs announce how a text is encoded. Without them UTF-8 is supposed, then checked. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_LITTLE_ENDIAN(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16_BIG_ENDIAN(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    NONE(StandardCharsets.UTF_8);

    private final Charset charset;
    private final int[] bytes;

    ByteOrderMark(Charset charset, int... bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return bytes.length;
    }

    static ByteOrderMark of(byte[] buffer, int read) {
        for (ByteOrderMark mark : values()) {
            if (mark.begins(buffer, read)) {
                return mark;
            }
        }
        return NONE;
    }

    private boolean begins(byte[] buffer, int read) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= read || (buffer[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
