package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.ActionState;
import fr.preau.roadmap.programme.Audience;
import fr.preau.roadmap.programme.Axis;
import fr.preau.roadmap.programme.BudgetLine;
import fr.preau.roadmap.programme.ConventionState;
import fr.preau.roadmap.programme.Level;
import fr.preau.roadmap.programme.Modality;
import fr.preau.roadmap.programme.Nature;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.Rate;
import fr.preau.roadmap.programme.Schedule;
import fr.preau.roadmap.programme.Stage;
import fr.preau.roadmap.programme.Total;
import fr.preau.territory.PlaceWords;
import fr.preau.ui.Badge;
import fr.preau.ui.Cell;
import fr.preau.ui.Formats;
import fr.preau.ui.Tone;
import fr.preau.values.Euros;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programme, in French. */
final class ProgrammeWords {

    private ProgrammeWords() {}

    static String axis(Axis axis) {
        return t("programme.axis." + axis.slug());
    }

    /** «Axe 2, Formation». */
    static String numbered(Axis axis) {
        return t("programme.axis.numbered", axis.number(), axis(axis));
    }

    static String nature(Nature nature) {
        return t("programme.nature." + nature.slug());
    }

    static String stage(Stage stage) {
        return t("programme.stage." + stage.slug());
    }

    /** «Axe 2, Formation, 2026, fonctionnement». */
    static String line(BudgetLine.Key key) {
        return t("programme.line", numbered(key.axis()), String.valueOf(key.year()), nature(key.nature()));
    }

    static Badge state(ConventionState state) {
        return Badge.of(t("programme.state." + state.slug()))
                .tone(
                        switch (state) {
                            case PROJECT -> Tone.CHALK;
                            case SIGNED -> Tone.BOARD;
                            case CLOSED -> Tone.NEUTRAL;
                        });
    }

    static String state(ActionState state) {
        return t("programme.action-state." + state.slug());
    }

    static String audience(Audience audience) {
        return t("programme.audience." + audience.slug());
    }

    static String level(Level level) {
        return t("programme.level." + level.slug());
    }

    static String modality(Modality modality) {
        return t("programme.modality." + modality.slug());
    }

    /** How far an action is; that it is late is a word too, never a colour alone. */
    static Badge badge(Schedule schedule, LocalDate today) {
        String words = state(schedule.state());
        if (schedule.isLate(today)) {
            return Badge.of(t("programme.action.late", words)).tone(Tone.BRICK);
        }
        return Badge.of(words)
                .tone(
                        switch (schedule.state()) {
                            case CONSIDERED, STOPPED -> Tone.NEUTRAL;
                            case PREPARED -> Tone.VIOLET;
                            case UNDER_WAY -> Tone.CHALK;
                            case DONE -> Tone.BOARD;
                        });
    }

    /** «du 1er septembre 2026 au 30 juin 2027», «à partir du 1er septembre 2026». */
    static String dates(Schedule schedule) {
        if (schedule.begins().isPresent() && schedule.ends().isPresent()) {
            return period(schedule.begins().get(), schedule.ends().get());
        }
        return schedule.begins()
                .map(begins -> t("programme.from", Formats.date(begins)))
                .or(() -> schedule.ends().map(ends -> t("programme.until", Formats.date(ends))))
                .orElse(t("programme.unsaid"));
    }

    /** «Ces actions s’attendent : A attend B, qui attend A.»; empty when nothing waits in a circle. */
    static String circle(ProgrammeConvention convention, List<String> codes) {
        return codes.isEmpty()
                ? ""
                : t(
                        "programme.circle",
                        codes.stream()
                                .map(code -> convention
                                        .findAction(code)
                                        .map(Action::title)
                                        .orElse(code))
                                .collect(Collectors.joining(" → ")));
    }

    static Badge publication(boolean published) {
        return published ? Badge.of(t("programme.published")).tone(Tone.BOARD) : Badge.of(t("programme.draft"));
    }

    /** «du 1er septembre 2022 au 31 août 2025». */
    static String period(LocalDate firstDay, LocalDate lastDay) {
        return t("programme.period", Formats.date(firstDay), Formats.date(lastDay));
    }

    static String place(PlaceId place, Map<PlaceId, String> names) {
        String word = PlaceWords.kind(place.kind());
        return t(
                "programme.place",
                names.getOrDefault(place, place.toString()),
                place.kind() == PlaceKind.EPCI ? word : word.toLowerCase(Locale.FRENCH));
    }

    static String euros(Euros euros) {
        return Formats.euros(euros.amount());
    }

    /** A sum, with of how many lines it is when some are not known. */
    static Cell total(Total total) {
        if (total.lines() == 0) {
            return Cell.absent(t("programme.no-line"));
        }
        if (total.isUnknown()) {
            return Cell.absent(t("programme.unknown"));
        }
        return Cell.text(euros(total.sum())).note(incomplete(total));
    }

    /** «total de 11 lignes sur 12»; empty when all are known. */
    static String incomplete(Total total) {
        return total.isComplete() ? "" : t("programme.total.of", total.known(), total.lines());
    }

    /** A share, with its denominator. */
    static Cell rate(Rate rate) {
        String base = t("programme.rate.base", euros(rate.planned()), rate.known(), rate.lines());
        return rate.percent()
                .map(percent -> Cell.text(Formats.percent(percent, 1)).note(base))
                .orElseGet(() -> Cell.absent(t(rate.known() == 0 ? "programme.unknown" : "programme.rate.of-nothing")));
    }

    /** Those that say something, with points between. */
    static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }
}
