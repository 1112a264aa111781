package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Access;
import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.AimedResult;
import fr.preau.roadmap.programme.Conventions;
import fr.preau.roadmap.programme.Dependencies;
import fr.preau.roadmap.programme.FrozenNeeds;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Link;
import fr.preau.ui.Screen;
import fr.preau.ui.TypedText;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing actions: what they are, what they answer, what they aim at. */
@Controller
@Access(Right.KEEP_PROGRAMMES)
class ActionController {

    private final ReadableConventions readable;
    private final Conventions conventions;
    private final PlaceTree places;
    private final FrozenNeeds decisions;
    private final ResultChoices results;

    ActionController(
            ReadableConventions readable,
            Conventions conventions,
            PlaceTree places,
            FrozenNeeds decisions,
            ResultChoices results) {
        this.readable = readable;
        this.conventions = conventions;
        this.places = places;
        this.decisions = decisions;
        this.results = results;
    }

    @GetMapping(ProgrammeAddresses.NEW_ACTION)
    Screen form(@PathVariable String code) {
        return page(ActionForm.empty(readable.getKept(code))).screen();
    }

    @PostMapping(ProgrammeAddresses.NEW_ACTION)
    Screen add(@PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        return write(ActionForm.sent(readable.getKept(code), Optional.empty(), places, asked));
    }

    @GetMapping(ProgrammeAddresses.ACTION_FORM)
    Screen form(@PathVariable String code, @PathVariable String action) {
        KeptAction kept = readable.getKeptAction(code, action);
        return page(ActionForm.of(kept.convention(), kept.action(), places)).screen();
    }

    @PostMapping(ProgrammeAddresses.ACTION_FORM)
    Screen change(
            @PathVariable String code, @PathVariable String action, @RequestParam MultiValueMap<String, String> asked) {
        KeptAction kept = readable.getKeptAction(code, action);
        return write(ActionForm.sent(kept.convention(), Optional.of(kept.action()), places, asked));
    }

    @PostMapping(ProgrammeAddresses.DROP_ACTION)
    Screen drop(@PathVariable String code, @PathVariable String action) {
        KeptAction kept = readable.getKeptAction(code, action);
        conventions.change(
                kept.convention().code(),
                new Conventions.Told(
                        Trail.Deed.ENDED, t("programme.action"), kept.action().title(), ""),
                current -> current.without(kept.action()));
        return Screen.seeOther(ProgrammePages.convention(kept.convention().code()));
    }

    @PostMapping(ProgrammeAddresses.NEEDS)
    Screen addNeed(
            @PathVariable String code,
            @PathVariable String action,
            @RequestParam(name = ProgrammeAddresses.DECISION, defaultValue = "") String decision) {
        KeptAction kept = readable.getKeptAction(code, action);
        return TypedText.id(decision)
                .flatMap(decisions::find)
                .filter(need -> kept.action().needs().stream()
                        .noneMatch(known -> known.decision().equals(need.decision())))
                .map(need -> write(
                        kept,
                        "",
                        need.title(),
                        current -> current.withNeeds(Stream.concat(current.needs().stream(), Stream.of(need))
                                .distinct()
                                .toList())))
                .orElseGet(() -> back(kept));
    }

    @PostMapping(ProgrammeAddresses.DROP_NEED)
    Screen dropNeed(
            @PathVariable String code,
            @PathVariable String action,
            @RequestParam(name = ProgrammeAddresses.DECISION, defaultValue = "") String decision) {
        KeptAction kept = readable.getKeptAction(code, action);
        return kept.action().needs().stream()
                .filter(need -> need.decision().toString().equals(decision))
                .findFirst()
                .map(need -> write(
                        kept,
                        need.title(),
                        "",
                        current -> current.withNeeds(current.needs().stream()
                                .filter(other -> !other.decision().equals(need.decision()))
                                .toList())))
                .orElseGet(() -> back(kept));
    }

    @PostMapping(ProgrammeAddresses.RESULTS)
    Screen addResult(
            @PathVariable String code,
            @PathVariable String action,
            @RequestParam(name = ProgrammeAddresses.RESULT, defaultValue = "") String chosen) {
        KeptAction kept = readable.getKeptAction(code, action);
        return results.find(chosen)
                .filter(result -> !kept.action().results().contains(result))
                .map(result -> write(
                        kept,
                        "",
                        results.label(result),
                        current -> current.withResults(Stream.concat(current.results().stream(), Stream.of(result))
                                .distinct()
                                .toList())))
                .orElseGet(() -> back(kept));
    }

    @PostMapping(ProgrammeAddresses.DROP_RESULT)
    Screen dropResult(
            @PathVariable String code,
            @PathVariable String action,
            @RequestParam(name = ProgrammeAddresses.RESULT, defaultValue = "") String chosen) {
        KeptAction kept = readable.getKeptAction(code, action);
        return kept.action().results().stream()
                .filter(result -> ResultChoices.key(result).equals(chosen))
                .findFirst()
                .map(result -> write(
                        kept,
                        results.label(result),
                        "",
                        current -> current.withResults(without(current, result).toList())))
                .orElseGet(() -> back(kept));
    }

    private static Stream<AimedResult> without(Action action, AimedResult gone) {
        return action.results().stream().filter(other -> !other.equals(gone));
    }

    private Screen write(KeptAction kept, String before, String after, UnaryOperator<Action> change) {
        conventions.change(
                kept.convention().code(),
                new Conventions.Told(
                        before.isEmpty() ? Trail.Deed.ADDED : Trail.Deed.ENDED,
                        kept.action().title(),
                        before,
                        after),
                current -> current.findAction(kept.action().code())
                        .map(change)
                        .map(current::with)
                        .orElse(current));
        return back(kept);
    }

    private static Screen back(KeptAction kept) {
        return Screen.seeOther(
                ProgrammePages.action(kept.convention().code(), kept.action().code()));
    }

    private Screen write(ActionForm form) {
        FormPage page = page(form);
        if (page.isWrong() || !form.typed().tried()) {
            return page.screen();
        }
        Action action = form.action();
        conventions.change(
                form.convention().code(),
                new Conventions.Told(
                        form.former().isPresent() ? Trail.Deed.CHANGED : Trail.Deed.ADDED,
                        t("programme.action"),
                        form.former().map(ActionController::words).orElse(""),
                        words(action)),
                current -> unlessCircle(current, current.with(action)));
        return Screen.seeOther(ProgrammePages.action(form.convention().code(), action.code()));
    }

    /** Somebody else may have closed the circle meanwhile: then nothing changes. */
    private static ProgrammeConvention unlessCircle(ProgrammeConvention before, ProgrammeConvention after) {
        return Dependencies.of(after.actions()).circle().isEmpty() ? after : before;
    }

    /** «Webradio, en cours». */
    private static String words(Action action) {
        return t(
                "programme.action.in-words",
                action.title(),
                ProgrammeWords.state(action.schedule().state()));
    }

    private static FormPage page(ActionForm form) {
        ProgrammeConvention convention = form.convention();
        Optional<Action> former = form.former();
        return new FormPage(
                        convention,
                        t(former.isPresent() ? "programme.action.change" : "programme.action.new"),
                        former.map(Action::title).orElse(t("programme.action.new.lead")),
                        form.fields(),
                        former.map(action -> ProgrammePages.actionForm(convention.code(), action.code()))
                                .orElseGet(() -> ProgrammePages.newAction(convention.code())),
                        former.map(action -> new Link(
                                t("programme.action.drop"),
                                ProgrammePages.action(convention.code(), action.code()) + "/retrait")))
                .searching();
    }
}
