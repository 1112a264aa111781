package fr.preau.territory;

import java.util.Optional;

/** What a school is. The compact register files most EREA, agricultural and military schools under lycée. */
public enum SchoolKind {
    ECOLE("ecole", SchoolLevel.PRIMARY),
    COLLEGE("college", SchoolLevel.SECONDARY),
    LYCEE("lycee", SchoolLevel.SECONDARY),
    EREA("erea", SchoolLevel.SECONDARY);

    private final String slug;
    private final SchoolLevel level;

    SchoolKind(String slug, SchoolLevel level) {
        this.slug = slug;
        this.level = level;
    }

    /** The word used in addresses and files, without accent: {@code college}. */
    public String slug() {
        return slug;
    }

    public SchoolLevel level() {
        return level;
    }

    public static Optional<SchoolKind> findBySlug(String slug) {
        for (SchoolKind kind : values()) {
            if (kind.slug.equals(slug)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
