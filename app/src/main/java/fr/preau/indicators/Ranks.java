package fr.preau.indicators;

import java.util.stream.IntStream;

/** Ranks in a list, in a byte each where the list is short. */
@SuppressWarnings("ArrayRecordComponent") // they are not compared
record Ranks(byte[] low, byte[] high) {

    private static final int LOW = 0xff;

    /** @param size how many of them there are; what follows is room */
    static Ranks of(short[] ranks, int size) {
        byte[] low = new byte[size];
        boolean isShort = IntStream.range(0, size).allMatch(index -> (ranks[index] & 0xffff) <= LOW);
        byte[] high = new byte[isShort ? 0 : size];
        for (int index = 0; index < size; index++) {
            low[index] = (byte) ranks[index];
            if (!isShort) {
                high[index] = (byte) (ranks[index] >> Byte.SIZE);
            }
        }
        return new Ranks(low, high);
    }

    int get(int index) {
        int rank = low[index] & LOW;
        return high.length == 0 ? rank : rank | (high[index] & LOW) << Byte.SIZE;
    }
}
