package fr.preau.imports.web;

import fr.preau.imports.ImportKind;
import fr.preau.imports.ImportKinds;
import fr.preau.ui.Control;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The names of the kinds on screen; a kind that no module knows any more keeps its code. */
@Component
class KindTitles {

    private final ImportKinds kinds;

    KindTitles(ImportKinds kinds) {
        this.kinds = kinds;
    }

    String of(String code) {
        return kinds.find(code).map(ImportKind::title).orElse(code);
    }

    /** The kinds, by title. */
    List<ImportKind> list() {
        return kinds.list().stream()
                .sorted(Comparator.comparing(ImportKind::title, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    /** What one chooses a kind from, after an option that chooses none. */
    List<Control.Option> options(String none) {
        var options = new ArrayList<>(List.of(new Control.Option("", none)));
        list().forEach(kind -> options.add(new Control.Option(kind.code(), kind.title())));
        return options;
    }
}
