package fr.preau.territory.web;

import java.util.Arrays;

/**
 * How much of what was typed stands in a text, 0 to 1, counted in trigrams: three signs in a row of a word with two spaces before it
 * and one after. It is what {@code word_similarity} of PostgreSQL's pg_trgm answers: the best share of common trigrams over the
 * stretches of the text, as that function looks for them. Texts are of the letters a to z, digits and spaces. Not for several
 * threads.
 */
final class Likeness {

    private static final int SIGNS = 37;
    private static final int TRIGRAMS = SIGNS * SIGNS * SIGNS;
    private static final int FIRST_LETTER = 11;

    /** Bits of a number, in each of which one trigram may be noted. */
    private static final int NOTED = Long.SIZE;

    /** For each trigram 0, or its rank from 1 among those that were typed. */
    private final short[] typed = new short[TRIGRAMS];

    private final int typedCount;

    /** Where each trigram stood last in the stretch of the text; −1 for those outside. */
    private final int[] lastSeen = new int[TRIGRAMS];

    private int[] trigrams = new int[256];

    Likeness(String words) {
        Arrays.fill(lastSeen, -1);
        int count = 0;
        int read = readTrigrams(words);
        for (int position = 0; position < read; position++) {
            if (typed[trigrams[position]] == 0) {
                count++;
                typed[trigrams[position]] = (short) count;
            }
        }
        typedCount = count;
    }

    /** Which of the trigrams that were typed a word has: one bit each for the first {@value #NOTED}. */
    long signs(TextList words, int word) {
        long signs = 0;
        int before = 0;
        int length = words.length(word);
        for (int position = 0; position <= length; position++) {
            int trigram = before * SIGNS + (position < length ? sign(words.charAt(word, position)) : 0);
            int rank = typed[trigram];
            if (rank > 0 && rank <= NOTED) {
                signs |= 1L << (rank - 1);
            }
            before = trigram % (SIGNS * SIGNS);
        }
        return signs;
    }

    /** Can a text with these signs be as like as this? A stretch has no more trigrams in common than the whole. */
    boolean mayReach(double share, long signs) {
        int common = Long.bitCount(signs) + Math.max(0, typedCount - NOTED);
        return (float) common / (float) typedCount >= share;
    }

    /** The likeness of a text. */
    float in(String text) {
        int count = readTrigrams(text);
        var stretch = new Stretch();
        float best = 0;
        for (int position = 0; position < count; position++) {
            best = Math.max(best, stretch.extend(position));
        }
        for (int position = 0; position < count; position++) {
            lastSeen[trigrams[position]] = -1;
        }
        return best;
    }

    /** A run of trigrams of the text, from the first that was typed; {@code distinct} of them, of which {@code common} were typed. */
    private final class Stretch {

        private int first = -1;
        private int distinct;
        private int common;

        /** Takes one more in, and answers the likeness when that one was typed, else 0. */
        float extend(int position) {
            int trigram = trigrams[position];
            boolean wasTyped = typed[trigram] > 0;
            if (first < 0 && !wasTyped) {
                return 0;
            }
            if (first < 0) {
                first = position;
            }
            if (lastSeen[trigram] < 0) {
                distinct++;
                common += wasTyped ? 1 : 0;
            }
            lastSeen[trigram] = position;
            return wasTyped ? shorten(position) : 0;
        }

        /** Leaves out its beginning where the rest is more alike. */
        private float shorten(int last) {
            float best = share(common, distinct);
            int former = first;
            int remaining = distinct;
            int remainingCommon = common;
            for (int start = first; start <= last; start++) {
                float share = share(remainingCommon, remaining);
                if (share > best) {
                    best = share;
                    first = start;
                    distinct = remaining;
                    common = remainingCommon;
                }
                if (lastSeen[trigrams[start]] == start) {
                    remaining--;
                    remainingCommon -= typed[trigrams[start]] > 0 ? 1 : 0;
                }
            }
            for (int left = former; left < first; left++) {
                if (lastSeen[trigrams[left]] == left) {
                    lastSeen[trigrams[left]] = -1;
                }
            }
            return best;
        }
    }

    private float share(int common, int distinct) {
        return (float) common / (float) (typedCount + distinct - common);
    }

    /** Fills {@code trigrams} in the order of the text, and answers how many there are. */
    private int readTrigrams(String text) {
        int count = 0;
        int before = 0;
        boolean inWord = false;
        for (int position = 0; position <= text.length(); position++) {
            int sign = position < text.length() ? sign(text.charAt(position)) : 0;
            if (sign == 0 && !inWord) {
                continue;
            }
            if (count == trigrams.length) {
                trigrams = Arrays.copyOf(trigrams, 2 * count);
            }
            int trigram = before * SIGNS + sign;
            trigrams[count++] = trigram;
            inWord = sign != 0;
            before = inWord ? trigram % (SIGNS * SIGNS) : 0;
        }
        return count;
    }

    private static int sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return FIRST_LETTER + c - 'a';
        }
        return c >= '0' && c <= '9' ? 1 + c - '0' : 0;
    }
}
