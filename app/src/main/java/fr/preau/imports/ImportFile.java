package fr.preau.imports;

import fr.preau.imports.files.CountingStream;
import fr.preau.imports.files.FileContent;
import fr.preau.ui.Texts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file to load, kept on disk while it is read, so that its size does not weigh on memory. Close it: that deletes the copy
 * when there is one.
 */
public final class ImportFile implements AutoCloseable {

    /** The largest file that is taken, as delivered, in bytes. */
    public static final long LARGEST = 128L << 20;

    /** The most that a file may hold once uncompressed, in bytes: a small one may hide an enormous one. */
    static final long LARGEST_CONTENT = 1L << 30;

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Path path;
    private final boolean copied;
    private final String sha256;
    private final long size;
    private @Nullable FileContent content;

    private ImportFile(String name, Path path, boolean copied) throws IOException {
        this.name = name;
        this.path = path;
        this.copied = copied;
        this.sha256 = sha256(path);
        this.size = Files.size(path);
    }

    /** A file that stays where it is. */
    public static ImportFile at(Path path) {
        try {
            return new ImportFile(String.valueOf(path.getFileName()), path, false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Copies what is sent to a temporary file.
     *
     * @param name as its author named it, with or without folders before
     * @throws ImportRefused when more than {@link #LARGEST} bytes are sent
     */
    public static ImportFile copied(String name, InputStream sent) {
        try {
            Path path = Files.createTempFile("preau-import-", ".data");
            try (OutputStream copy = Files.newOutputStream(path)) {
                copy(sent, copy);
                return new ImportFile(lastPart(name), path, true);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(path);
                throw failed;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As its author named it. */
    public String name() {
        return name;
    }

    /** Of the bytes as delivered, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Of the file as delivered, in bytes. */
    public long size() {
        return size;
    }

    /** UTF-8, UTF-16 when the file begins with its mark, else Windows-1252, which holds ISO-8859-1. */
    public Charset charset() {
        return content().charset();
    }

    /**
     * The content from its beginning, uncompressed and without byte order mark. Close it.
     *
     * @throws ImportRefused when the file is empty, damaged, too large or of a sort that nobody reads here
     */
    public InputStream open() {
        FileContent known = content();
        try {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER);
            InputStream plain = known.gzip() ? new GZIPInputStream(bytes, BUFFER) : bytes;
            plain.skipNBytes(known.byteOrderMark());
            return plain;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Of the content once uncompressed, in bytes. */
    long contentSize() {
        return content().size();
    }

    /** As {@link #open()}, and tells how far the reading is. Close it. */
    CountingStream openCounted() {
        return new CountingStream(open(), content().size() - content().byteOrderMark());
    }

    /** The bytes as delivered. Close it. */
    public InputStream openAsDelivered() {
        try {
            return Files.newInputStream(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private FileContent content() {
        FileContent known = content;
        if (known == null) {
            known = FileContent.lookAt(path, LARGEST_CONTENT);
            content = known;
        }
        return known;
    }

    @Override
    public void close() {
        try {
            if (copied) {
                Files.deleteIfExists(path);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void copy(InputStream sent, OutputStream copy) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
            size += read;
            if (size > LARGEST) {
                throw new ImportRefused(
                        FileProblem.FILE_TOO_LARGE, "", Texts.t("imports.expected.size", LARGEST >> 20));
            }
            copy.write(buffer, 0, read);
        }
    }

    private static String lastPart(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return last.isEmpty() ? "sans-nom" : last;
    }

    private static String sha256(Path path) throws IOException {
        try (var bytes = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
