package fr.preau.ui;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pattern with its arguments, read once. Where a pattern only sets words between words, and it is given words, they are put together
 * here: the general way takes ten times longer, and pages hold hundreds.
 *
 * @param places what follows each of the words of the pattern: an argument; empty when the pattern does more than that
 */
record Sentence(MessageFormat format, String start, List<Place> places) {

    /** Stands for an argument while a pattern is taken apart; no text holds this character, which is none. */
    private static final char MARK = '\uFDD0';

    /** An argument, and the words up to the next one. */
    record Place(int argument, String then) {}

    static Sentence of(String pattern) {
        var format = new MessageFormat(pattern, Locale.FRANCE);
        if (Stream.of(format.getFormats()).anyMatch(Objects::nonNull)) {
            return new Sentence(format, "", List.of());
        }
        Object[] marks = IntStream.range(0, format.getFormatsByArgumentIndex().length)
                .mapToObj(argument -> "" + MARK + (char) argument)
                .toArray();
        String[] parts = format.format(marks).split(String.valueOf(MARK), -1);
        List<Place> places = new ArrayList<>(parts.length);
        for (String part : List.of(parts).subList(1, parts.length)) {
            places.add(new Place(part.charAt(0), part.substring(1)));
        }
        return new Sentence(format, parts[0], List.copyOf(places));
    }

    String with(Object... arguments) {
        if (places.isEmpty()) {
            return inGeneral(arguments);
        }
        var text = new StringBuilder(start);
        for (Place place : places) {
            if (place.argument() >= arguments.length || !(arguments[place.argument()] instanceof String words)) {
                return inGeneral(arguments);
            }
            text.append(words).append(place.then());
        }
        return text.toString();
    }

    /** A MessageFormat must not be shared between threads, and copying one is cheaper than reading its pattern again. */
    private String inGeneral(Object... arguments) {
        return ((MessageFormat) format.clone()).format(arguments);
    }
}
