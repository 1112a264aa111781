package fr.preau.indicators.entry;

import fr.preau.indicators.Basis;
import fr.preau.indicators.Measure;
import fr.preau.ui.TypedText;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the fields of one place, as typed.
 *
 * @param numbers those that are not empty
 */
public record Answer(Map<EntryColumn, String> numbers, EntryState state) {

    static final Answer EMPTY = new Answer(Map.of(), EntryState.UNSAID);

    /** Beside the place, in the name of the field of its state. */
    static final String STATE = "etat";

    public Answer {
        numbers = Map.copyOf(numbers);
    }

    /** What the fields hold before anything is typed, where this is known. */
    public static Answer of(Measure measure) {
        var numbers = new EnumMap<EntryColumn, String>(EntryColumn.class);
        measure.known().ifPresent(known -> {
            switch (known.basis()) {
                case Basis.RatioOf(BigDecimal numerator, BigDecimal denominator) -> {
                    numbers.put(EntryColumn.NUMERATOR, text(numerator));
                    numbers.put(EntryColumn.DENOMINATOR, text(denominator));
                }
                case Basis.MeanOf(BigDecimal people) -> value(numbers, known, people);
                case Basis.RoundedRate rate -> value(numbers, known, rate.denominator());
                case Basis.Counted counted -> value(numbers, known, null);
                case Basis.Published published -> value(numbers, known, null);
            }
        });
        return new Answer(numbers, EntryState.of(measure));
    }

    private static void value(Map<EntryColumn, String> numbers, Measure.Known known, @Nullable BigDecimal base) {
        numbers.put(EntryColumn.VALUE, text(known.value()));
        if (base != null) {
            numbers.put(EntryColumn.DENOMINATOR, text(base));
        }
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** What a form sends for a place. */
    static Answer read(MultiValueMap<String, String> asked, PlaceId place) {
        var numbers = new EnumMap<EntryColumn, String>(EntryColumn.class);
        Arrays.stream(EntryColumn.values()).forEach(column -> {
            String typed = TypedText.line(asked, field(column.slug(), place));
            if (!typed.isEmpty()) {
                numbers.put(column, typed);
            }
        });
        return new Answer(numbers, EntryState.ofSlug(TypedText.line(asked, field(STATE, place))));
    }

    /** The name of a field of a place. */
    static String field(String name, PlaceId place) {
        return name + "-" + place;
    }

    /** As typed; empty for nothing. */
    public String number(EntryColumn column) {
        return numbers.getOrDefault(column, "");
    }
}
