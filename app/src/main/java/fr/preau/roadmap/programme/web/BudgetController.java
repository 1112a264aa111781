package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.roadmap.programme.BudgetLine;
import fr.preau.roadmap.programme.Conventions;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.roadmap.programme.Stage;
import fr.preau.ui.Link;
import fr.preau.ui.Screen;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The budget, line by line: adding one, changing what is known of it, taking it away. */
@Controller
@Access(Right.KEEP_PROGRAMMES)
class BudgetController {

    private final ReadableConventions readable;
    private final Conventions conventions;

    BudgetController(ReadableConventions readable, Conventions conventions) {
        this.readable = readable;
        this.conventions = conventions;
    }

    @GetMapping(ProgrammeAddresses.NEW_LINE)
    Screen form(@PathVariable String code) {
        return page(new BudgetLineForm(readable.getKept(code), Optional.empty(), Typed.of(Map.of())))
                .screen();
    }

    @PostMapping(ProgrammeAddresses.NEW_LINE)
    Screen add(@PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        return write(new BudgetLineForm(readable.getKept(code), Optional.empty(), Typed.sent(asked)));
    }

    @GetMapping(ProgrammeAddresses.LINE)
    Screen form(@PathVariable String code, @PathVariable String line) {
        ProgrammeConvention convention = readable.getKept(code);
        BudgetLine known = line(convention, line);
        return page(new BudgetLineForm(convention, Optional.of(known.key()), BudgetLineForm.values(known)))
                .screen();
    }

    @PostMapping(ProgrammeAddresses.LINE)
    Screen change(
            @PathVariable String code, @PathVariable String line, @RequestParam MultiValueMap<String, String> asked) {
        ProgrammeConvention convention = readable.getKept(code);
        return write(new BudgetLineForm(
                convention, Optional.of(line(convention, line).key()), Typed.sent(asked)));
    }

    @PostMapping(ProgrammeAddresses.DROP_LINE)
    Screen drop(@PathVariable String code, @PathVariable String line) {
        ProgrammeConvention convention = readable.getKept(code);
        BudgetLine known = line(convention, line);
        conventions.change(
                convention.code(),
                new Conventions.Told(Trail.Deed.ENDED, ProgrammeWords.line(known.key()), words(known), ""),
                current -> current.withBudget(current.budget().without(known.key())));
        return Screen.seeOther(ProgrammePages.convention(convention.code()));
    }

    private Screen write(BudgetLineForm form) {
        FormPage page = page(form);
        if (page.isWrong()) {
            return page.screen();
        }
        BudgetLine line = form.line();
        Optional<BudgetLine> former = form.convention().budget().find(line.key());
        conventions.change(
                form.convention().code(),
                new Conventions.Told(
                        former.isPresent() ? Trail.Deed.CHANGED : Trail.Deed.ADDED,
                        ProgrammeWords.line(line.key()),
                        former.map(BudgetController::words).orElse(""),
                        words(line)),
                current -> current.withBudget(current.budget().with(line)));
        return Screen.seeOther(ProgrammePages.convention(form.convention().code()));
    }

    /** «prévu 1 200 €, engagé inconnu, dépensé inconnu». */
    private static String words(BudgetLine line) {
        return Arrays.stream(Stage.values())
                .map(stage -> t(
                        "programme.trail.amount",
                        ProgrammeWords.stage(stage),
                        line.euros(stage).map(ProgrammeWords::euros).orElse(t("programme.unknown"))))
                .collect(Collectors.joining(", "));
    }

    private static BudgetLine line(ProgrammeConvention convention, String code) {
        return convention.budget().lines().stream()
                .filter(line -> line.key().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownConvention(code));
    }

    private static FormPage page(BudgetLineForm form) {
        ProgrammeConvention convention = form.convention();
        return new FormPage(
                convention,
                t(form.key().isPresent() ? "programme.line.change" : "programme.line.new"),
                form.key().map(ProgrammeWords::line).orElse(t("programme.line.new.lead")),
                form.fields(),
                form.key()
                        .map(key -> ProgrammePages.line(convention.code(), key))
                        .orElseGet(() -> ProgrammePages.newLine(convention.code())),
                form.key()
                        .map(key -> new Link(
                                t("programme.line.drop"), ProgrammePages.line(convention.code(), key) + "/retrait")));
    }
}
