package fr.preau.territory.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The words of all open places, as {@code territory.search_entry} holds them, in some 15 MB with the whole country: reading through
 * them takes less than asking the database. Texts stand one behind the other in a single string, which is the quickest to go through.
 */
final class NameIndex {

    /** How near a name comes to what was typed: the best ranks first. */
    private static final int RANKS = 5;

    private static final int CODE = 0;
    private static final int WHOLE_NAME = 1;
    private static final int BEGINNING_OF_NAME = 2;
    private static final int WORDS_OF_NAME = 3;
    private static final int SURROUNDINGS = 4;

    private final List<String> ids;
    private final List<String> kinds;
    private final Texts names;
    private final Texts words;

    private NameIndex(List<String> ids, List<String> kinds, Texts names, Texts words) {
        this.ids = ids;
        this.kinds = kinds;
        this.names = names;
        this.words = words;
    }

    /** In the order in which equals are shown: what is larger first. */
    static NameIndex read(JdbcClient sql) {
        List<String> ids = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        var names = new Texts.Builder();
        var words = new Texts.Builder();
        sql.sql(
                        "select place_id, kind, name, words from territory.search_entry order by rank, weight desc, name, place_id")
                .query(row -> {
                    ids.add(row.getString("place_id"));
                    kinds.add(row.getString("kind").intern());
                    names.add(" " + row.getString("name"));
                    words.add(row.getString("words"));
                });
        return new NameIndex(List.copyOf(ids), List.copyOf(kinds), names.build(), words.build());
    }

    /**
     * The ids of the places, the best first.
     *
     * @param typed all that was typed, without accents nor signs
     * @param sought words of it that must stand in the place's, each at the beginning of one
     * @param among kinds of places; empty for all
     */
    List<String> find(String typed, Set<String> sought, Set<String> among, int limit) {
        List<String> beginnings = sought.stream()
                .map(word -> " " + word)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        var question = new Question(typed, beginnings);
        List<List<String>> found = IntStream.range(0, RANKS)
                .mapToObj(_ -> (List<String>) new ArrayList<String>())
                .toList();
        candidates(beginnings).forEach(place -> {
            if ((among.isEmpty() || among.contains(kinds.get(place))) && words.haveAll(place, beginnings)) {
                List<String> equals = found.get(question.rank(place));
                if (equals.size() < limit) {
                    equals.add(ids.get(place));
                }
            }
        });
        return found.stream().flatMap(Collection::stream).limit(limit).toList();
    }

    /** Those with the longest word, which is mostly the rarest. */
    private IntStream candidates(List<String> beginnings) {
        return beginnings.isEmpty() ? IntStream.range(0, ids.size()) : words.having(beginnings.getFirst());
    }

    /** What was typed, for the ranking of what it finds. */
    private final class Question {

        private final String name;
        private final String wholeWords;
        private final boolean hasDigit;
        private final List<String> beginnings;

        Question(String typed, List<String> beginnings) {
            this.name = " " + typed;
            this.wholeWords = name + " ";
            this.hasDigit = typed.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
            this.beginnings = beginnings;
        }

        int rank(int place) {
            boolean begins = names.begins(place, name);
            boolean isName = begins && names.length(place) == name.length();
            if (hasDigit && !isName && words.has(place, wholeWords)) {
                return CODE;
            }
            if (begins) {
                return isName ? WHOLE_NAME : BEGINNING_OF_NAME;
            }
            return names.haveAll(place, beginnings) ? WORDS_OF_NAME : SURROUNDINGS;
        }
    }

    /** Many short texts. */
    private record Texts(String all, int[] starts) {

        boolean has(int text, String part) {
            return all.indexOf(part, starts[text], starts[text + 1]) >= 0;
        }

        boolean haveAll(int text, List<String> parts) {
            for (String part : parts) {
                if (!has(text, part)) {
                    return false;
                }
            }
            return true;
        }

        boolean begins(int text, String part) {
            return part.length() <= length(text) && all.startsWith(part, starts[text]);
        }

        int length(int text) {
            return starts[text + 1] - starts[text];
        }

        /** The texts with this part, which begins with a space as they all do, so that it cannot lie across two. */
        IntStream having(String part) {
            var found = IntStream.builder();
            int text = 0;
            for (int at = all.indexOf(part); at >= 0; at = all.indexOf(part, starts[text])) {
                while (starts[text + 1] <= at) {
                    text++;
                }
                found.add(text);
                text++;
            }
            return found.build();
        }

        static final class Builder {

            private final StringBuilder all = new StringBuilder();
            private final IntStream.Builder starts = IntStream.builder();

            void add(String text) {
                starts.add(all.length());
                all.append(text);
            }

            Texts build() {
                starts.add(all.length());
                return new Texts(all.toString(), starts.build().toArray());
            }
        }
    }
}
