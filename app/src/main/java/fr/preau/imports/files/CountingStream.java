package fr.preau.imports.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that go by, to tell how far a reading is. */
public final class CountingStream extends FilterInputStream {

    private final long total;
    private long read;

    /** @param total bytes that the stream holds */
    public CountingStream(InputStream in, long total) {
        super(in);
        this.total = total;
    }

    /** How much was read, from 0 to 1. */
    public double fraction() {
        return total == 0 ? 1 : Math.min(1, (double) read / total);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        read += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        read += Math.max(0, count);
        return count;
    }
}
