package fr.preau.territory.web;

import java.util.stream.IntStream;

/** Many short texts, one behind the other in a single string: of ASCII letters it takes a byte each. */
record TextList(String all, int[] starts) {

    int size() {
        return starts.length - 1;
    }

    String get(int text) {
        return all.substring(starts[text], starts[text + 1]);
    }

    int length(int text) {
        return starts[text + 1] - starts[text];
    }

    char charAt(int text, int position) {
        return all.charAt(starts[text] + position);
    }

    boolean has(int text, String part) {
        return all.indexOf(part, starts[text], starts[text + 1]) >= 0;
    }

    boolean begins(int text, String part) {
        return part.length() <= length(text) && all.startsWith(part, starts[text]);
    }

    /** Adds one text after the other. */
    static final class Builder {

        private final StringBuilder all = new StringBuilder();
        private final IntStream.Builder starts = IntStream.builder();

        void add(String text) {
            starts.add(all.length());
            all.append(text);
        }

        TextList build() {
            starts.add(all.length());
            return new TextList(all.toString(), starts.build().toArray());
        }
    }
}
