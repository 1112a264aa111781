package fr.preau.territory.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The words of all open places, as {@code territory.search_entry} holds them, in some 18 MB with the whole country: looking them up
 * takes less than asking the database.
 */
final class NameIndex {

    /** How near a name comes to what was typed: the best ranks first. */
    private static final int RANKS = 5;

    private static final int CODE = 0;
    private static final int WHOLE_NAME = 1;
    private static final int BEGINNING_OF_NAME = 2;
    private static final int WORDS_OF_NAME = 3;
    private static final int SURROUNDINGS = 4;

    private final TextList ids;
    private final List<String> kinds;
    private final TextList names;
    private final TextList words;
    private final Vocabulary vocabulary;

    private NameIndex(TextList ids, List<String> kinds, TextList names, TextList words) {
        this.ids = ids;
        this.kinds = kinds;
        this.names = names;
        this.words = words;
        this.vocabulary = Vocabulary.of(words);
    }

    /** In the order in which equals are shown: what is larger first. */
    static NameIndex read(JdbcClient sql) {
        var ids = new TextList.Builder();
        List<String> kinds = new ArrayList<>();
        var names = new TextList.Builder();
        var words = new TextList.Builder();
        sql.sql(
                        "select place_id, kind, name, words from territory.search_entry order by rank, weight desc, name, place_id")
                .query(row -> {
                    ids.add(row.getString("place_id"));
                    kinds.add(row.getString("kind").intern());
                    names.add(" " + row.getString("name"));
                    words.add(row.getString("words"));
                });
        return new NameIndex(ids.build(), List.copyOf(kinds), names.build(), words.build());
    }

    /**
     * The ids of the places, the best first.
     *
     * @param typed all that was typed, without accents nor signs
     * @param sought words of it that must stand in the place's, each at the beginning of one
     * @param among kinds of places; empty for all
     */
    List<String> find(String typed, Set<String> sought, Set<String> among, int limit) {
        var question =
                new Question(typed, sought.stream().map(word -> " " + word).toList(), limit);
        BitSet candidates = candidates(sought);
        for (int place = candidates.nextSetBit(0); place >= 0; place = candidates.nextSetBit(place + 1)) {
            if (among.isEmpty() || among.contains(kinds.get(place))) {
                question.consider(place);
            }
        }
        return question.best().mapToObj(ids::get).toList();
    }

    /** Those that have all the words. */
    private BitSet candidates(Set<String> sought) {
        var candidates = new BitSet();
        candidates.set(0, kinds.size());
        for (String word : sought) {
            candidates.and(vocabulary.textsWith(word));
        }
        return candidates;
    }

    /**
     * The ids of the places whose words are most like what was typed, the best first.
     *
     * @param share from which they are like it, see {@link Likeness}
     */
    List<String> findAlike(String typed, double share, int limit) {
        var likeness = new Likeness(typed);
        long[] signs = vocabulary.signs(likeness, kinds.size());
        List<Alike> alike = new ArrayList<>();
        for (int place = 0; place < signs.length; place++) {
            if (signs[place] != 0 && likeness.mayReach(share, signs[place])) {
                float found = likeness.in(words.get(place));
                if (found >= share) {
                    alike.add(new Alike(place, found));
                }
            }
        }
        return alike.stream()
                .sorted(Alike.BEST_FIRST)
                .limit(limit)
                .map(each -> ids.get(each.place()))
                .toList();
    }

    /** A place, and how like it is. */
    private record Alike(int place, float likeness) {

        private static final Comparator<Alike> BEST_FIRST =
                Comparator.comparing(Alike::likeness).reversed().thenComparing(Alike::place);
    }

    /** What was typed, and the best of what it finds. */
    private final class Question {

        private final String name;
        private final String wholeWords;
        private final boolean hasDigit;
        private final List<String> beginnings;
        private final int limit;
        private final List<List<Integer>> found = IntStream.range(0, RANKS)
                .mapToObj(_ -> (List<Integer>) new ArrayList<Integer>())
                .toList();

        Question(String typed, List<String> beginnings, int limit) {
            this.name = " " + typed;
            this.wholeWords = name + " ";
            this.hasDigit = typed.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
            this.beginnings = beginnings;
            this.limit = limit;
        }

        /** Takes a place in, unless enough are better or as good: they come with the best of their rank first. */
        void consider(int place) {
            List<Integer> equals = found.get(rank(place));
            if (equals.size() < limit) {
                equals.add(place);
            }
        }

        IntStream best() {
            return found.stream()
                    .flatMap(Collection::stream)
                    .mapToInt(Integer::intValue)
                    .limit(limit);
        }

        private int rank(int place) {
            boolean begins = names.begins(place, name);
            boolean isName = begins && names.length(place) == name.length();
            if (hasDigit && !isName && words.has(place, wholeWords)) {
                return CODE;
            }
            if (begins) {
                return isName ? WHOLE_NAME : BEGINNING_OF_NAME;
            }
            // Once there are enough with the words in their name, nobody will see the others.
            boolean lookFurther = found.get(WORDS_OF_NAME).size() < limit;
            return lookFurther && hasAllInName(place) ? WORDS_OF_NAME : SURROUNDINGS;
        }

        private boolean hasAllInName(int place) {
            for (String beginning : beginnings) {
                if (!names.has(place, beginning)) {
                    return false;
                }
            }
            return true;
        }
    }
}
