package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.ActionSheet;
import fr.preau.roadmap.programme.ActionSheets;
import fr.preau.roadmap.programme.Audience;
import fr.preau.roadmap.programme.Axis;
import fr.preau.roadmap.programme.Conventions;
import fr.preau.roadmap.programme.Level;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.Screen;
import fr.preau.ui.Verb;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The library of action sheets. */
@Controller
@Access(Right.PUBLIC)
class SheetController {

    private final ActionSheets sheets;
    private final ReadableConventions readable;
    private final Conventions conventions;

    SheetController(ActionSheets sheets, ReadableConventions readable, Conventions conventions) {
        this.sheets = sheets;
        this.readable = readable;
        this.conventions = conventions;
    }

    @Bean
    static NavigationEntry sheetsEntry() {
        return new NavigationEntry(Verb.ACT, "programme.sheets.nav", ProgrammePages.SHEETS, 10);
    }

    /** What is none of the choices chooses nothing. */
    @GetMapping(ProgrammeAddresses.SHEETS)
    Screen list(
            @RequestParam(name = SheetsPage.WORDS, defaultValue = "") String words,
            @RequestParam(name = SheetsPage.AXIS, defaultValue = "") String axis,
            @RequestParam(name = SheetsPage.AUDIENCE, defaultValue = "") String audience,
            @RequestParam(name = SheetsPage.LEVEL, defaultValue = "") String level) {
        var search = new ActionSheets.Search(
                words.strip(),
                chosen(axis, Axis.values(), Axis::slug),
                chosen(audience, Audience.values(), Audience::slug),
                chosen(level, Level.values(), Level::slug));
        return Screen.of("roadmap/programme/sheets", new SheetsPage(search, sheets.list(search)));
    }

    @GetMapping(ProgrammeAddresses.SHEET)
    Screen sheet(@PathVariable String sheet) {
        return Screen.of(
                "roadmap/programme/sheet",
                new SheetPage(
                        get(sheet),
                        readable.list().stream()
                                .filter(convention -> readable.mayKeep(convention.place()))
                                .toList()));
    }

    /** Copies it into a convention, beside one of the same code that is there already, and opens its form. */
    @PostMapping(ProgrammeAddresses.COPY)
    @Access(Right.KEEP_PROGRAMMES)
    Screen copy(@PathVariable String code, @PathVariable String sheet) {
        ProgrammeConvention convention = readable.getKept(code);
        ActionSheet found = get(sheet);
        String free = freeCode(convention, found);
        Action action = found.copied(free);
        conventions.change(
                convention.code(),
                new Conventions.Told(Trail.Deed.ADDED, t("programme.action"), "", action.title()),
                current -> current.findAction(free).isPresent() ? current : current.with(action));
        return Screen.seeOther(ProgrammePages.actionForm(convention.code(), free));
    }

    private static String freeCode(ProgrammeConvention convention, ActionSheet sheet) {
        return IntStream.iterate(1, rank -> rank + 1)
                .mapToObj(rank -> rank == 1 ? sheet.code() : sheet.code() + "-" + rank)
                .filter(code -> convention.findAction(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private ActionSheet get(String code) {
        return sheets.find(code).orElseThrow(() -> new UnknownConvention(code));
    }

    private static <T> Optional<T> chosen(String slug, T[] among, Function<T, String> slugs) {
        return Arrays.stream(among).filter(one -> slugs.apply(one).equals(slug)).findFirst();
    }
}
