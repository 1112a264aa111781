package fr.preau.people.audit;

import fr.preau.values.AccessRight;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What an entry tells beside its kind, and what may be erased. */
public record Details(Map<Detail, String> values) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Details NONE = new Details(Map.of());

    public Details {
        Map<Detail, String> sorted = new EnumMap<>(Detail.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    public static Details none() {
        return NONE;
    }

    public static Details of(Detail detail, String value) {
        return NONE.with(detail, value);
    }

    /** A right as it was given, or as it was when it ended. */
    public static Details of(AccessRight right, String reason) {
        Details told = of(Detail.ROLE, right.role().slug())
                .with(Detail.PLACE, right.place().toString())
                .with(Detail.FROM, right.validity().from().toString())
                .with(Detail.REASON, reason);
        Details whole = right.record()
                .map(record -> told.with(Detail.RECORD, record.title()))
                .orElse(told);
        return right.validity()
                .end()
                .map(end -> whole.with(Detail.UNTIL, end.toString()))
                .orElse(whole);
    }

    public Details with(Detail detail, String value) {
        Map<Detail, String> more = new TreeMap<>(values);
        more.put(detail, value);
        return new Details(more);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    String json() {
        Map<String, String> written = new TreeMap<>();
        values.forEach((detail, value) -> written.put(detail.slug(), value));
        return JSON.writeValueAsString(written);
    }

    /** What this version does not know is left out. */
    public static Details read(String json) {
        Map<Detail, String> known = new EnumMap<>(Detail.class);
        for (Entry<String, String> told : JSON.readValue(json, new TypeReference<Map<String, String>>() {})
                .entrySet()) {
            Detail.findBySlug(told.getKey()).ifPresent(detail -> known.put(detail, told.getValue()));
        }
        return new Details(known);
    }
}
