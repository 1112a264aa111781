package fr.preau.indicators.grist;

import static fr.preau.ui.Texts.t;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** How often a table is read again. */
enum Rhythm {
    BY_HAND("main", Duration.ZERO),
    DAILY("jour", Duration.ofDays(1)),
    WEEKLY("semaine", Duration.ofDays(7));

    private final String slug;
    private final Duration every;

    Rhythm(String slug, Duration every) {
        this.slug = slug;
        this.every = every;
    }

    String slug() {
        return slug;
    }

    String label() {
        return t("indicators.grist.rhythm." + slug);
    }

    /** When it is next read, after it was; empty for one that is read by hand. */
    Optional<Instant> after(Instant read) {
        return this == BY_HAND ? Optional.empty() : Optional.of(read.plus(every));
    }

    static Optional<Rhythm> find(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }
}
