package fr.preau.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The kinds of files that the modules of this application know how to load. */
@Component
public class ImportKinds {

    private final Map<String, ImportKind> kinds = new LinkedHashMap<>();

    ImportKinds(List<ImportKind> declared) {
        for (ImportKind kind : declared) {
            ImportKind other = kinds.putIfAbsent(kind.code(), kind);
            if (other != null) {
                throw new IllegalStateException(
                        "Two kinds of imports (%s, %s) have the code (%s).".formatted(other, kind, kind.code()));
            }
        }
    }

    public Collection<ImportKind> list() {
        return List.copyOf(kinds.values());
    }

    public Optional<ImportKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** @throws IllegalArgumentException when no kind has the code */
    public ImportKind get(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No kind of import has the code (%s); known: %s.".formatted(code, kinds.keySet())));
    }
}
