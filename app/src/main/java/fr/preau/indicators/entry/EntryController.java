package fr.preau.indicators.entry;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.ImportRun;
import fr.preau.imports.RunState;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Places;
import fr.preau.ui.Alert;
import fr.preau.ui.Screen;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Typing values. Nothing is kept before all of a page is right: the form brings everything back each time. */
@Controller
@Access(Right.ENTER_OBSERVATIONS)
class EntryController {

    /** Who answers for the values, in the session: eight pages of a département are signed once. */
    private static final String STATEMENT = EntryController.class.getName() + ".statement";

    private final EntryChoices choices;
    private final EntryTables tables;
    private final Entries entries;
    private final KnownVersions versions;
    private final Places places;

    EntryController(EntryChoices choices, EntryTables tables, Entries entries, KnownVersions versions, Places places) {
        this.choices = choices;
        this.tables = tables;
        this.entries = entries;
        this.versions = versions;
        this.places = places;
    }

    @GetMapping(EntryPages.ROOT)
    Screen show(@RequestParam MultiValueMap<String, String> asked, HttpSession session) {
        SheetForm form = tables.form(asked);
        var statement = EntryStatement.recall(session.getAttribute(STATEMENT), places.today());
        return page(
                form,
                form.sheet()
                        .map(sheet ->
                                tables.blank(sheet, asked, statement, saved(sheet, asked.getFirst(EntryPages.SAVED)))));
    }

    @PostMapping(EntryPages.ROOT)
    Screen save(@RequestParam MultiValueMap<String, String> asked, HttpSession session) {
        SheetForm form = tables.form(asked);
        return form.sheet()
                .filter(sheet -> form.refused().isEmpty())
                .map(sheet -> save(form, sheet, asked, session))
                .orElseGet(() -> page(form, Optional.empty()).status(422));
    }

    private Screen save(SheetForm form, Sheet sheet, MultiValueMap<String, String> asked, HttpSession session) {
        EntryTable typed = tables.typed(sheet, asked);
        WrongAnswers wrong = entries.check(sheet, typed.lines());
        if (!wrong.isEmpty() || typed.isOvertaken() || !typed.isSigned()) {
            return page(form, Optional.of(typed.refused(wrong))).status(422);
        }
        if (typed.isUntouched()) {
            return page(form, Optional.of(typed.telling(Alert.info(t("indicators.entry.untouched")))));
        }
        session.setAttribute(STATEMENT, typed.statement().remembered());
        ImportRun run = entries.load(sheet, typed.lines(), typed.statement().source());
        return run.state() == RunState.LOADED
                ? Screen.seeOther(typed.saved(run.id()))
                : page(form, Optional.of(tables.typed(sheet, asked).telling(notSaved(run))))
                        .status(409);
    }

    /** Nothing is wrong with what was typed: another import runs, or somebody else was a moment quicker. */
    private static Alert notSaved(ImportRun run) {
        return switch (run.state()) {
            case REFUSED -> Alert.warning(t("indicators.entry.busy"));
            case NOTHING_LOADED -> Alert.warning(t("indicators.entry.raced"));
            default -> Alert.error(t("indicators.entry.failed"));
        };
    }

    private Optional<Alert> saved(Sheet sheet, @Nullable String run) {
        return findRun(run)
                .map(id -> versions.count(sheet, id))
                .filter(count -> count > 0)
                .map(count -> Alert.success(t("indicators.entry.saved", count)));
    }

    private static Optional<UUID> findRun(@Nullable String run) {
        try {
            return Optional.ofNullable(run).map(UUID::fromString);
        } catch (IllegalArgumentException noRun) {
            return Optional.empty();
        }
    }

    private Screen.Page page(SheetForm form, Optional<EntryTable> table) {
        return Screen.of("indicators/entry", new EntryPage(form, choices, table));
    }
}
