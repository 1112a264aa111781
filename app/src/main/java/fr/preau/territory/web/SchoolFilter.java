package fr.preau.territory.web;

import fr.preau.territory.SchoolKind;
import fr.preau.values.PlaceId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which schools a list, a map or an export shows, and in which order. The same words stand in the page's address.
 *
 * @param words part of a name, a commune, a UAI or a postcode; empty for all
 * @param kinds kinds of schools wanted; empty for all
 * @param sector public, private, or null for both
 * @param within the place they lie in; null for everywhere
 * @param state open, closed, or both
 * @param order the column that orders them
 * @param descending from the last to the first
 */
public record SchoolFilter(
        String words,
        Set<SchoolKind> kinds,
        @Nullable SectorChoice sector,
        @Nullable PlaceId within,
        State state,
        Order order,
        boolean descending) {

    public SchoolFilter {
        words = words.strip();
        kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
    }

    /** The filter that an address asks for; words that mean nothing are passed over. */
    static SchoolFilter of(
            @Nullable String words,
            @Nullable List<String> kinds,
            @Nullable String sector,
            @Nullable String within,
            @Nullable String order) {
        Set<SchoolKind> wanted = EnumSet.noneOf(SchoolKind.class);
        if (kinds != null) {
            kinds.forEach(kind -> SchoolKind.findBySlug(kind).ifPresent(wanted::add));
        }
        String column = order == null ? "" : order;
        boolean descending = column.startsWith("-");
        return new SchoolFilter(
                words == null ? "" : words,
                wanted,
                SectorChoice.of(sector),
                placeOf(within),
                State.OPEN,
                Order.of(descending ? column.substring(1) : column),
                descending);
    }

    private static @Nullable PlaceId placeOf(@Nullable String within) {
        if (within == null || within.isBlank()) {
            return null;
        }
        try {
            return PlaceId.parse(within.strip());
        } catch (IllegalArgumentException wrong) {
            throw new NoSuchPage(wrong);
        }
    }

    /** The address of a page, a layer or a file of these schools. */
    String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!words.isEmpty()) {
            address.queryParam("q", "{words}");
        }
        kinds.stream().sorted().forEach(kind -> address.queryParam("type", kind.slug()));
        if (sector != null) {
            address.queryParam("secteur", sector.slug());
        }
        if (within != null) {
            address.queryParam("dans", within.toString());
        }
        return address.encode().buildAndExpand(Map.of("words", words)).toUriString();
    }

    /** Are all the open schools of the place wanted, kinds left aside? */
    boolean isOfPlaceAlone() {
        return words.isEmpty() && sector == null && state == State.OPEN;
    }

    SchoolFilter ofAnyKind() {
        return new SchoolFilter(words, Set.of(), sector, within, state, order, descending);
    }

    /** Public or private: all that the compact register tells for sure. */
    public enum SectorChoice {
        PUBLIC("public"),
        PRIVATE("prive");

        private final String slug;

        SectorChoice(String slug) {
            this.slug = slug;
        }

        static @Nullable SectorChoice of(@Nullable String slug) {
            return Arrays.stream(values())
                    .filter(choice -> choice.slug().equals(slug))
                    .findFirst()
                    .orElse(null);
        }

        public String slug() {
            return slug;
        }
    }

    /** A school that closed keeps its place in the register. */
    public enum State {
        OPEN,
        CLOSED,
        ANY
    }

    /** The columns that can order the list. */
    public enum Order {
        NAME("nom", "p.name"),
        KIND("type", "s.kind"),
        COMMUNE("commune", "s.commune_name"),
        DEPARTMENT("departement", "d.ancestor_id"),
        SECTOR("secteur", "s.sector"),
        UAI("uai", "s.uai");

        private final String slug;
        private final String column;

        Order(String slug, String column) {
            this.slug = slug;
            this.column = column;
        }

        static Order of(String slug) {
            return Arrays.stream(values())
                    .filter(order -> order.slug.equals(slug))
                    .findFirst()
                    .orElse(NAME);
        }

        public String slug() {
            return slug;
        }

        String column() {
            return column;
        }
    }
}
