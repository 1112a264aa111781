package fr.preau.governance.relays;

import fr.preau.values.PlaceId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which posts to list, and in which order.
 *
 * @param words each must stand in the place, the kind, the speciality or the name
 * @param within the place in which they lie; empty for all
 * @param skill one that the holder has; empty for any
 */
record RelayFilter(
        String words,
        Optional<PostKind> kind,
        Optional<PlaceId> within,
        String skill,
        boolean vacantOnly,
        Order order) {

    static final String WORDS = "q";
    static final String KIND = "fonction";
    static final String WITHIN = "dans";
    static final String SKILL = "competence";
    static final String VACANT = "vacants";
    static final String ORDER = "tri";

    private static final int LONGEST = 200;

    static final RelayFilter NONE = new RelayFilter("", Optional.empty(), Optional.empty(), "", false, Order.PLACE);

    static RelayFilter read(MultiValueMap<String, String> asked) {
        return new RelayFilter(
                first(asked, WORDS),
                PostKind.findBySlug(first(asked, KIND)),
                PlaceId.find(first(asked, WITHIN)),
                first(asked, SKILL),
                first(asked, VACANT).equals("true"),
                Order.of(asked.getFirst(ORDER)));
    }

    static RelayFilter vacant(Optional<PlaceId> within) {
        return new RelayFilter("", Optional.empty(), within, "", true, Order.PLACE);
    }

    static RelayFilter vacantFirst(PlaceId within) {
        return new RelayFilter("", Optional.empty(), Optional.of(within), "", false, Order.VACANT);
    }

    static RelayFilter words(String words) {
        return new RelayFilter(words, Optional.empty(), Optional.empty(), "", false, Order.NAME);
    }

    /** The same for who may not know names: neither finds nor sorts by what it does not show. */
    RelayFilter nameless() {
        return new RelayFilter(words, kind, within, "", vacantOnly, order == Order.NAME ? Order.PLACE : order);
    }

    boolean isEmpty() {
        return words.isEmpty() && kind.isEmpty() && within.isEmpty() && skill.isEmpty() && !vacantOnly;
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        String typed = asked.getFirst(name);
        String line = typed == null ? "" : typed.replace('\0', ' ').strip();
        return line.substring(0, Math.min(LONGEST, line.length()));
    }

    /** By what posts are sorted; the place comes next. */
    enum Order {
        PLACE("lieu", "l.name collate \"fr-x-icu\" nulls last"),
        NAME("nom", "a.relay_name collate \"fr-x-icu\" nulls last"),
        KIND("fonction", "p.kind"),
        VACANT("vacants", "a.id is not null"),
        END("fin", "a.valid_until nulls last");

        private final String slug;
        private final String sql;

        Order(String slug, String sql) {
            this.slug = slug;
            this.sql = sql;
        }

        String slug() {
            return slug;
        }

        String sql() {
            return sql + ", l.name collate \"fr-x-icu\" nulls last, p.kind, p.speciality, p.id";
        }

        static Order of(@Nullable String slug) {
            return Arrays.stream(values())
                    .filter(order -> order.slug.equals(slug == null ? "" : slug.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(PLACE);
        }
    }
}
