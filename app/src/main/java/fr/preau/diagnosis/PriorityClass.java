package fr.preau.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much a unit is a priority. */
public enum PriorityClass {
    FIRST("tres-prioritaire"),
    SECOND("prioritaire"),
    LAST("moins-prioritaire");

    private final String slug;

    PriorityClass(String slug) {
        this.slug = slug;
    }

    /** The word of files and messages. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
