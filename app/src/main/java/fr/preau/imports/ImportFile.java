package fr.preau.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file to load, kept on disk while it is read, so that its size does not weigh on memory.
 *
 * @param name as its author named it
 * @param path where its bytes are
 * @param sha256 of the bytes as delivered, in hexadecimal
 * @param size of the bytes as delivered
 * @param content what a first look at it told
 */
public record ImportFile(String name, Path path, String sha256, long size, FileContent content) {

    /** The content from its beginning, uncompressed and without byte order mark. Close it. */
    public InputStream open() {
        try {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
            InputStream plain = content.gzip() ? new GZIPInputStream(bytes, 1 << 16) : bytes;
            plain.skipNBytes(content.byteOrderMark());
            return plain;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** UTF-8, UTF-16 when the file begins with its mark, else Windows-1252, which holds ISO-8859-1. */
    public Charset charset() {
        return content.charset();
    }
}
