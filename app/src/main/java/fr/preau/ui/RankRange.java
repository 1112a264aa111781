package fr.preau.ui;

import static fr.preau.ui.Texts.t;

import java.util.Optional;

/**
 * Where something ranks, and between which ranks it could as well stand.
 *
 * @param rank from 1
 * @param count of all that is ranked
 * @param possible empty while it is not known
 */
public record RankRange(int rank, int count, Optional<Between> possible) implements Component {

    /** Two ranks, the first at most the second. */
    public record Between(int first, int last) {}

    /** «3 à 14», or «toujours 3»; empty while it is not known. */
    public String words() {
        return possible.map(between -> between.first == between.last
                        ? t("ui.rankRange.always", between.first)
                        : t("ui.rankRange.between", between.first, between.last))
                .orElse("");
    }

    /** Where on the line a rank stands, in percent of its length. */
    public String at(int place) {
        return count <= 1 ? "0%" : Math.round((place - 1) * 1000.0 / (count - 1)) / 10.0 + "%";
    }

    /** How long the line between two ranks is, in percent; never so short that it is not seen. */
    public String length(Between between) {
        return count <= 1 ? "0%" : Math.round((between.last - between.first) * 1000.0 / (count - 1)) / 10.0 + "%";
    }
}
