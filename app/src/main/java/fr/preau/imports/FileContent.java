package fr.preau.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What one pass over a file tells: whether it is compressed, how it writes characters, how much it holds.
 *
 * @param byteOrderMark its length in bytes, 0 when there is none
 * @param size of the content once uncompressed, in bytes
 */
public record FileContent(boolean gzip, Charset charset, int byteOrderMark, long size) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    /**
     * Looks at the whole file.
     *
     * @param limit the size past which a content is refused, in bytes: a small file may hold an enormous one
     * @throws ImportRefused when the file is empty, too large, damaged, or of a sort that nobody reads here
     */
    static FileContent lookAt(Path path, long limit) {
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] first = bytes.readNBytes(4);
            FileSignature.refuseForeign(first);
            boolean gzip = FileSignature.isGzip(first);
            try (InputStream plain =
                    gzip ? new GZIPInputStream(Files.newInputStream(path), BUFFER) : Files.newInputStream(path)) {
                return lookAt(plain, gzip, limit);
            }
        } catch (ZipException | java.io.EOFException damaged) {
            throw new ImportRefused(FileProblem.BROKEN_FILE, "", "un fichier gzip complet");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FileContent lookAt(InputStream plain, boolean gzip, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int read = plain.readNBytes(buffer, 0, 4);
        if (gzip) {
            FileSignature.refuseForeign(java.util.Arrays.copyOf(buffer, read));
        }
        ByteOrderMark mark = ByteOrderMark.of(buffer, read);
        var utf8 = new Utf8Check();
        long size = 0;
        boolean blank = true;
        while (read > 0) {
            size += read;
            if (size > limit) {
                throw new ImportRefused(
                        FileProblem.FILE_TOO_LARGE, "", "au plus " + (limit >> 20) + " Mo une fois décompressé");
            }
            if (mark.charset() == StandardCharsets.UTF_8) {
                refuseZeroBytes(buffer, read);
                utf8.feed(buffer, read);
            }
            blank = blank && isBlank(buffer, read);
            read = plain.read(buffer);
        }
        if (blank) {
            throw new ImportRefused(FileProblem.EMPTY_FILE, "", "un fichier qui a un contenu");
        }
        Charset charset = mark.charset() != StandardCharsets.UTF_8 || utf8.isValid() ? mark.charset() : WINDOWS;
        return new FileContent(gzip, charset, mark.length(), size);
    }

    private static void refuseZeroBytes(byte[] buffer, int read) {
        for (int i = 0; i < read; i++) {
            if (buffer[i] == 0) {
                throw new ImportRefused(FileProblem.NOT_A_TEXT_FILE, "", "un fichier de texte");
            }
        }
    }

    private static boolean isBlank(byte[] buffer, int read) {
        for (int i = 0; i < read; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\n' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Decodes and forgets, to know whether everything was UTF-8. */
    private static final class Utf8Check {

        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer characters = CharBuffer.allocate(BUFFER + 8);
        private ByteBuffer pending = ByteBuffer.allocate(BUFFER + 8);
        private boolean valid = true;

        void feed(byte[] buffer, int read) {
            if (!valid) {
                return;
            }
            pending.put(buffer, 0, read).flip();
            CoderResult result = decoder.decode(pending, characters.clear(), false);
            valid = !result.isError();
            pending.compact();
        }

        boolean isValid() {
            return valid
                    && !decoder.decode(pending.flip(), characters.clear(), true).isError();
        }
    }
}
