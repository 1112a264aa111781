package fr.preau.ui;

import java.util.Arrays;

/** Writes the signs of points, one letter each, by number. A point without a letter of its own is not drawn. */
public final class MapLetters {

    private static final char NONE = '.';

    private final String state;
    private final char[] letters;

    /**
     * @param state of the list of points
     * @param points how many there are
     */
    public MapLetters(String state, int points) {
        this.state = state;
        this.letters = new char[points];
        Arrays.fill(letters, NONE);
    }

    /**
     * @param sign its place in the legend, from 0
     * @param ringed with a ring around
     */
    public void put(int point, int sign, boolean ringed) {
        letters[point] = (char) ((ringed ? 'A' : 'a') + sign);
    }

    /** As it is sent. */
    public Answer answer() {
        return new Answer(state, new String(letters));
    }

    /** @param letters small without a ring, large with one; a dot for a point that is not drawn */
    public record Answer(String state, String letters) {}
}
