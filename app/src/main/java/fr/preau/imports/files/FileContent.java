package fr.preau.imports.files;

import fr.preau.imports.FileProblem;
import fr.preau.imports.ImportRefused;
import fr.preau.ui.Texts;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
     * @param limit the size past which a content is refused, in bytes
     * @throws ImportRefused when the file is empty, too large, damaged, or of a sort that nobody reads here
     */
    public static FileContent lookAt(Path path, long limit) {
        try (InputStream bytes = Files.newInputStream(path)) {
            boolean gzip = FileSignature.isGzip(bytes.readNBytes(FileSignature.LONGEST));
            return lookAt(path, gzip, limit);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileContent lookAt(Path path, boolean gzip, long limit) throws IOException {
        try (InputStream bytes = Files.newInputStream(path);
                InputStream plain = gzip ? new GZIPInputStream(bytes, BUFFER) : bytes) {
            return lookAt(plain, gzip, limit);
        } catch (ZipException | EOFException damaged) {
            throw new ImportRefused(FileProblem.BROKEN_FILE, "", Texts.t("imports.expected.whole-gzip"));
        }
    }

    private static FileContent lookAt(InputStream plain, boolean gzip, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int read = plain.readNBytes(buffer, 0, FileSignature.LONGEST);
        FileSignature.refuseForeign(Arrays.copyOf(buffer, read));
        ByteOrderMark mark = ByteOrderMark.of(buffer, read);
        var text = new TextCheck(mark, limit);
        for (; read > 0; read = plain.read(buffer)) {
            text.feed(buffer, read);
        }
        text.refuseBlank();
        return new FileContent(gzip, charset(mark, text), mark.length(), text.size());
    }

    private static Charset charset(ByteOrderMark mark, TextCheck text) {
        boolean announced = mark.charset() != StandardCharsets.UTF_8;
        return announced || text.isUtf8() ? mark.charset() : WINDOWS;
    }
}
