package fr.preau.roadmap.programme;

/**
 * An action that takes place somewhere, with the convention in which it stands.
 *
 * @param notice what must be said above the convention; empty for nothing
 * @param schedule without what it waits for
 */
public record ActionThere(
        ConventionCode convention,
        String conventionTitle,
        String notice,
        String code,
        String title,
        Axis axis,
        Schedule schedule) {}
