package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Access;
import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.roadmap.programme.Conventions;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Link;
import fr.preau.ui.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Beginning a convention, and changing what it says of itself. Both are for those who keep the programmes of its place alone: a partner,
 * a local authority among them, sees what it is asked to bring, and has what is written of it changed by who keeps the convention, since
 * what all have signed is not for one of them to write.
 */
@Controller
@Access(Right.KEEP_PROGRAMMES)
class ConventionFormController {

    private final ReadableConventions readable;
    private final Conventions conventions;
    private final PlaceTree tree;

    ConventionFormController(ReadableConventions readable, Conventions conventions, PlaceTree tree) {
        this.readable = readable;
        this.conventions = conventions;
        this.tree = tree;
    }

    @GetMapping(ProgrammeAddresses.NEW_CONVENTION)
    Screen form() {
        return page(begun(new LinkedMultiValueMap<>(), Typed.of(Map.of("etat", "projet"))), true)
                .screen();
    }

    @PostMapping(ProgrammeAddresses.NEW_CONVENTION)
    Screen add(@RequestParam MultiValueMap<String, String> asked) {
        if (asked.containsKey(ChosenPlaces.SEARCH)) {
            return page(begun(asked, Typed.of(asked.toSingleValueMap())), true).screen();
        }
        ConventionForm form = begun(asked, Typed.sent(asked));
        FormPage page = page(form, true);
        if (page.isWrong()) {
            return page.screen();
        }
        ProgrammeConvention convention = form.convention();
        return conventions.add(convention)
                ? Screen.seeOther(ProgrammePages.convention(convention.code()))
                : page(new ConventionForm(form.former(), form.typed(), form.place(), true, true), true)
                        .screen();
    }

    private ConventionForm begun(MultiValueMap<String, String> asked, Typed typed) {
        ChosenPlaces place = ChosenPlaces.sent(asked, false, tree);
        var form = new ConventionForm(Optional.empty(), typed, place, false, false);
        return new ConventionForm(
                Optional.empty(),
                typed,
                place,
                form.whose().filter(readable::mayKeep).isPresent(),
                form.code().filter(code -> conventions.find(code).isPresent()).isPresent());
    }

    @GetMapping(ProgrammeAddresses.CONVENTION_FORM)
    Screen form(@PathVariable String code) {
        ProgrammeConvention convention = readable.getKept(code);
        return page(changed(convention, ConventionForm.values(convention)), false)
                .screen();
    }

    @PostMapping(ProgrammeAddresses.CONVENTION_FORM)
    Screen change(@PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        ProgrammeConvention convention = readable.getKept(code);
        ConventionForm form = changed(convention, Typed.sent(asked));
        FormPage page = page(form, false);
        if (page.isWrong()) {
            return page.screen();
        }
        conventions.change(
                convention.code(),
                new Conventions.Told(
                        Trail.Deed.CHANGED,
                        t("programme.trail", convention.title()),
                        words(convention),
                        words(form.convention())),
                form::changed);
        return Screen.seeOther(ProgrammePages.convention(convention.code()));
    }

    @GetMapping(ProgrammeAddresses.CONVENTION_REMOVAL)
    Screen removal(@PathVariable String code) {
        return removal(removable(code), Typed.of(Map.of())).screen();
    }

    @PostMapping(ProgrammeAddresses.CONVENTION_REMOVAL)
    Screen remove(@PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        ProgrammeConvention convention = removable(code);
        FormPage page = removal(convention, Typed.sent(asked));
        if (page.isWrong()) {
            return page.screen();
        }
        return conventions.remove(convention)
                ? Screen.seeOther(ProgrammePages.ROOT)
                : Screen.seeOther(ProgrammePages.convention(convention.code()));
    }

    /** @throws UnknownConvention for one that was signed or shown, which stays: it can only be closed */
    private ProgrammeConvention removable(String code) {
        ProgrammeConvention convention = readable.getKept(code);
        if (!convention.isRemovable()) {
            throw new UnknownConvention(code);
        }
        return convention;
    }

    private static FormPage removal(ProgrammeConvention convention, Typed typed) {
        boolean isWrong =
                !typed.get(ConventionForm.CODE).equals(convention.code().value());
        return new FormPage(
                        convention,
                        t("programme.convention.remove"),
                        t(
                                "programme.convention.remove.lead",
                                convention.title(),
                                convention.partners().size(),
                                convention.budget().lines().size(),
                                convention.actions().size()),
                        List.of(typed.text(ConventionForm.CODE, t("programme.convention.code"))
                                .hint(t("programme.convention.remove.hint", convention.code()))
                                .error(typed.wrong(isWrong, "programme.convention.remove.error"))
                                .mandatory()),
                        ProgrammePages.conventionRemoval(convention.code()),
                        Optional.empty())
                .removing();
    }

    private static ConventionForm changed(ProgrammeConvention convention, Typed typed) {
        return new ConventionForm(Optional.of(convention), typed, ChosenPlaces.none(false), true, false);
    }

    /** «Programme du Cher, du 1er septembre 2022 au 31 août 2026, signée, 1 200 €». */
    private static String words(ProgrammeConvention convention) {
        return t(
                "programme.convention.in-words",
                convention.title(),
                ProgrammeWords.period(convention.firstDay(), convention.lastDay()),
                t("programme.state." + convention.state().slug()),
                convention.signed().map(ProgrammeWords::euros).orElse(t("programme.unknown")));
    }

    private static FormPage page(ConventionForm form, boolean isNew) {
        Optional<ProgrammeConvention> former = form.former();
        Link list = new Link(t("programme.list.title"), ProgrammePages.ROOT);
        return new FormPage(
                former.map(convention -> Breadcrumb.of(
                                list, new Link(convention.title(), ProgrammePages.convention(convention.code()))))
                        .orElseGet(() -> Breadcrumb.of(list)),
                t(isNew ? "programme.convention.new" : "programme.convention.change"),
                former.map(ProgrammeConvention::title).orElseGet(() -> t("programme.convention.new.lead")),
                form.fields(),
                former.map(convention -> ProgrammePages.conventionForm(convention.code()))
                        .orElse(ProgrammePages.NEW_CONVENTION),
                Optional.empty(),
                isNew,
                FormPage.SAVE);
    }
}
