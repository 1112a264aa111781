package fr.preau.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;

/** One of the possible answers to a question of method: a word in addresses, two sentences on the screen. */
public interface Choice {

    /** The word of addresses, messages and records. */
    @JsonValue
    String slug();

    /** The one whose word this is, or the first where it is no answer. */
    static <T extends Enum<T> & Choice> T of(Class<T> question, String slug) {
        T[] answers = question.getEnumConstants();
        for (T answer : answers) {
            if (answer.slug().equals(slug)) {
                return answer;
            }
        }
        return answers[0];
    }
}
