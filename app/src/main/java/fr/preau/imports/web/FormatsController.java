package fr.preau.imports.web;

import fr.preau.imports.ImportKinds;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The formats that are read, made from what the kinds say of themselves. */
@Controller
@RequestMapping(Addresses.FORMATS)
@Access(Right.IMPORT_DATA)
class FormatsController {

    private final ImportKinds kinds;
    private final KindTitles titles;

    FormatsController(ImportKinds kinds, KindTitles titles) {
        this.kinds = kinds;
        this.titles = titles;
    }

    @GetMapping
    Screen list() {
        return Screen.of("imports/formats", new FormatsPage(titles.list()));
    }

    @GetMapping("/{kind}")
    Screen show(@PathVariable String kind) {
        return kinds.find(kind)
                .map(known -> Screen.of("imports/format", new FormatPage(known)))
                .orElseThrow(() -> new NoSuchPage(kind));
    }
}
