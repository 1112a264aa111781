package fr.preau.roadmap.programme;

import java.util.Arrays;

/** How an action comes to schools: the four ways that the press release of the Cher names (June 2022). */
public enum Modality {
    /** Teams and local authorities join a project that is ready. */
    IDENTIFIED("projet-identifie"),
    /** A project is built together with those who will carry it. */
    BUILT_TOGETHER("co-construction"),
    /** What exists is given more of the digital, and more girls. */
    STRENGTHENED("existant-renforce"),
    /** Those who want to innovate answer a call. */
    CALL("appel-a-projets");

    private final String slug;

    Modality(String slug) {
        this.slug = slug;
    }

    /** The word for it in files, in addresses and in the database. */
    public String slug() {
        return slug;
    }

    /** @throws IllegalArgumentException if no way is called so */
    public static Modality ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug.equals(slug))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No way of an action is called \"%s\".".formatted(slug)));
    }
}
