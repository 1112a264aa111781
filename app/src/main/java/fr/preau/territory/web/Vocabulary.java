package fr.preau.territory.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The distinct words of many texts in alphabetical order, each with the texts that have it: some 6 MB with the whole country. */
final class Vocabulary {

    private final TextList words;
    private final int[] firstUses;
    private final int[] uses;

    /**
     * @param firstUses where the texts of each word begin in {@code uses}
     * @param uses texts, in ascending order for each word
     */
    private Vocabulary(TextList words, int[] firstUses, int[] uses) {
        this.words = words;
        this.firstUses = firstUses;
        this.uses = uses;
    }

    /** @param texts of words with a space before and after each */
    static Vocabulary of(TextList texts) {
        Map<String, Integer> numbers = new HashMap<>();
        var used = IntStream.builder();
        var users = IntStream.builder();
        for (int text = 0; text < texts.size(); text++) {
            for (String word : distinctWords(texts.get(text))) {
                used.add(numbers.computeIfAbsent(word, _ -> numbers.size()));
                users.add(text);
            }
        }
        return inOrder(numbers, used.build().toArray(), users.build().toArray());
    }

    private static List<String> distinctWords(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            if (!word.isEmpty() && !words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static Vocabulary inOrder(Map<String, Integer> numbers, int[] used, int[] users) {
        List<String> sorted = numbers.keySet().stream().sorted().toList();
        int[] ranks = new int[sorted.size()];
        var words = new TextList.Builder();
        for (int rank = 0; rank < sorted.size(); rank++) {
            ranks[numbers.getOrDefault(sorted.get(rank), 0)] = rank;
            words.add(sorted.get(rank));
        }
        int[] firstUses = new int[sorted.size() + 1];
        for (int word : used) {
            firstUses[ranks[word] + 1]++;
        }
        for (int rank = 0; rank < sorted.size(); rank++) {
            firstUses[rank + 1] += firstUses[rank];
        }
        int[] next = firstUses.clone();
        int[] uses = new int[used.length];
        for (int use = 0; use < used.length; use++) {
            uses[next[ranks[used[use]]]++] = users[use];
        }
        return new Vocabulary(words.build(), firstUses, uses);
    }

    /** The texts of which a word begins so. */
    BitSet textsWith(String beginning) {
        var texts = new BitSet();
        int end = firstUses[firstAfter(beginning)];
        for (int use = firstUses[firstFrom(beginning)]; use < end; use++) {
            texts.set(uses[use]);
        }
        return texts;
    }

    /** The first word that is not before this one. */
    private int firstFrom(String beginning) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).compareTo(beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first word after those with this beginning. */
    private int firstAfter(String beginning) {
        return firstFrom(beginning + Character.MAX_VALUE);
    }

    /**
     * For each text, which of the signs that are looked for its words have together.
     *
     * @param texts how many there are
     */
    long[] signs(Likeness likeness, int texts) {
        long[] signs = new long[texts];
        for (int word = 0; word < words.size(); word++) {
            long ofWord = likeness.signs(words, word);
            if (ofWord != 0) {
                for (int use = firstUses[word]; use < firstUses[word + 1]; use++) {
                    signs[uses[use]] |= ofWord;
                }
            }
        }
        return signs;
    }
}
