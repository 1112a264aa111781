package fr.preau.people.tokens;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Right;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a token is for. It allows no more than its person may do; and of that, this only. */
public enum TokenScope {
    /** Knowing who asks, and reading what the person may read through the API. */
    READ(Right.SIGNED_IN, Right.READ_CHECKS),
    /** Typing values. */
    ENTER(Right.SIGNED_IN, Right.ENTER_OBSERVATIONS);

    private final Set<Right> rights;

    TokenScope(Right first, Right... others) {
        this.rights = EnumSet.of(first, others);
    }

    /** As it stands in a form, in the table and in answers. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is for, in French. */
    public String label() {
        return t("people.tokens.scope." + slug());
    }

    /** What it leaves of what a person may do. */
    public Set<Right> rights() {
        return EnumSet.copyOf(rights);
    }

    public static Optional<TokenScope> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(scope -> scope.slug().equals(slug))
                .findFirst();
    }
}
