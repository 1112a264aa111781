package fr.preau.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Compresses pages. Tomcat would do it too, at the one level that it knows: for a page that is made for one reader that takes five times
 * the work of the lowest level, which saves a fifth less of it.
 */
@Component
class Gzip {

    static final String NAME = "gzip";

    /** Bytes under which a page fits into one packet anyhow: Tomcat's own limit. */
    private static final int FEW = 2048;

    /** RFC 1952: two bytes that tell gzip, the method, no flags, no time, no extra flags, no system. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** Bytes of the checksum and of the length. */
    private static final int TRAILER = 8;

    /** As many as write at the same time on a few cores; each keeps a quarter of a megabyte, which is long to set up. */
    private static final int KEPT = 8;

    private final BlockingQueue<Deflater> idle = new ArrayBlockingQueue<>(KEPT);
    private final boolean wanted;

    /** @param wanted as for all other answers */
    Gzip(@Value("${server.compression.enabled:false}") boolean wanted) {
        this.wanted = wanted;
    }

    /** Shall an answer of so many bytes be compressed? */
    boolean suits(HttpServletRequest request, int bytes) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return wanted && bytes >= FEW && accepted != null && accepts(accepted);
    }

    /** Does the client name it, and not only to refuse it? */
    private static boolean accepts(String codings) {
        return Stream.of(codings.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(coding -> coding.equals(NAME) || coding.startsWith(NAME + ";"))
                .map(coding -> coding.replace(" ", ""))
                .anyMatch(coding -> coding.equals(NAME) || !coding.matches("gzip;q=0(\\.0*)?"));
    }

    byte[] compressed(byte[] page) {
        Deflater deflater = idle.poll();
        if (deflater == null) {
            deflater = new Deflater(Deflater.BEST_SPEED, true);
        }
        try {
            return compressed(page, deflater);
        } finally {
            deflater.reset();
            if (!idle.offer(deflater)) {
                deflater.end();
            }
        }
    }

    private static byte[] compressed(byte[] page, Deflater deflater) {
        byte[] file = Arrays.copyOf(HEADER, Math.max(FEW, page.length / 3));
        int length = HEADER.length;
        deflater.setInput(page);
        deflater.finish();
        while (!deflater.finished()) {
            if (length + TRAILER > file.length) {
                file = Arrays.copyOf(file, file.length * 2);
            }
            length += deflater.deflate(file, length, file.length - length);
        }
        byte[] whole = Arrays.copyOf(file, length + TRAILER);
        ByteBuffer.wrap(whole, length, TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(checksum(page))
                .putInt(page.length);
        return whole;
    }

    private static int checksum(byte[] page) {
        CRC32 checksum = new CRC32();
        checksum.update(page);
        return (int) checksum.getValue();
    }
}
