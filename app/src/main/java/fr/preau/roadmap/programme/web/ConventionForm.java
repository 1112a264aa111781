package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.Budget;
import fr.preau.roadmap.programme.BudgetLine;
import fr.preau.roadmap.programme.ConventionCode;
import fr.preau.roadmap.programme.ConventionState;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.values.Euros;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a convention says of itself, as it is typed: its parts have forms of their own. Neither its reference nor its place changes once it
 * is there: the one names it in addresses and files, the other says who keeps it.
 *
 * @param former the one that is changed; empty for a new one
 * @param place whose programme it is, of a new one
 * @param mayKeep whether whoever asks keeps the programmes of the place that is chosen
 * @param taken whether the reference is that of another convention
 */
record ConventionForm(
        Optional<ProgrammeConvention> former, Typed typed, ChosenPlaces place, boolean mayKeep, boolean taken) {

    static final String CODE = "reference";

    private static final String TITLE = "intitule";
    private static final String FIRST_DAY = "debut";
    private static final String LAST_DAY = "fin";
    private static final String STATE = "etat";
    private static final String SIGNED = "montant";
    private static final String NOTICE = "avertissement";
    private static final String ORIGIN = "source";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    static Typed values(ProgrammeConvention convention) {
        Map<String, String> values = new HashMap<>();
        values.put(TITLE, convention.title());
        values.put(FIRST_DAY, convention.firstDay().toString());
        values.put(LAST_DAY, convention.lastDay().toString());
        values.put(STATE, convention.state().slug());
        convention.signed().ifPresent(euros -> values.put(SIGNED, TypedEuros.write(euros)));
        values.put(NOTICE, convention.notice());
        values.put(ORIGIN, convention.origin());
        return Typed.of(values);
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        Field title = typed.text(TITLE, t("programme.convention.title"));
        fields.add((title.hasError()
                        ? title
                        : title.error(typed.wrong(typed.isEmpty(TITLE), "programme.convention.title.error")))
                .mandatory());
        if (former.isEmpty()) {
            fields.add(reference());
            fields.addAll(place.fields(
                    typed.tried(),
                    t("programme.convention.place"),
                    t("programme.convention.place.hint"),
                    placeError()));
        }
        fields.add(day(FIRST_DAY, t("programme.convention.first-day"), ""));
        fields.add(day(LAST_DAY, t("programme.convention.last-day"), lastDayError()));
        fields.add(typed.select(
                STATE,
                t("programme.state"),
                ConventionState.values(),
                ConventionState::slug,
                state -> t("programme.state." + state.slug())));
        fields.add(Field.of(
                        SIGNED,
                        t("programme.signed"),
                        Control.number(typed.get(SIGNED)).unit("€"))
                .hint(t("programme.form.amount.hint"))
                .error(typed.wrong(
                        !typed.isEmpty(SIGNED)
                                && TypedEuros.read(typed.get(SIGNED)).isEmpty(),
                        "programme.form.amount.error")));
        fields.add(typed.text(ORIGIN, t("programme.source")).hint(t("programme.convention.source.hint")));
        fields.add(typed.text(NOTICE, t("programme.convention.notice")).hint(t("programme.convention.notice.hint")));
        return fields;
    }

    private Field reference() {
        String wrong = typed.wrong(code().isEmpty(), "programme.convention.code.error");
        return Field.of(CODE, t("programme.convention.code"), Control.text(typed.get(CODE)))
                .hint(t("programme.convention.code.hint"))
                .error(wrong.isEmpty() ? typed.wrong(taken, "programme.convention.code.taken") : wrong)
                .mandatory();
    }

    /** The reference that was typed; empty when it can be none. */
    Optional<ConventionCode> code() {
        return ConventionCode.find(typed.get(CODE));
    }

    private String placeError() {
        return place.places().isEmpty()
                ? t("programme.convention.place.error")
                : mayKeep ? "" : t("programme.convention.place.not-kept");
    }

    private Field day(String name, String label, String otherError) {
        return Field.of(name, label, Control.date(typed.get(name)))
                .error(date(name).isEmpty() ? typed.wrong(true, "programme.convention.day.error") : otherError)
                .mandatory();
    }

    private Optional<LocalDate> date(String name) {
        return typed.date(name).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private String lastDayError() {
        Optional<LocalDate> first = date(FIRST_DAY);
        Optional<LocalDate> last = date(LAST_DAY);
        if (!typed.tried() || first.isEmpty() || last.isEmpty()) {
            return "";
        }
        if (last.get().isBefore(first.get())) {
            return t("programme.convention.last-day.error");
        }
        String left = former.map(ProgrammeConvention::budget).map(Budget::years).orElse(List.of()).stream()
                .filter(year ->
                        year < first.get().getYear() || year > last.get().getYear())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return left.isEmpty() ? "" : t("programme.convention.last-day.budget", left);
    }

    /** Asked only when nothing is wrong: the one that was there with what is typed, or a new one without any part. */
    ProgrammeConvention convention() {
        return former.map(this::changed)
                .orElseGet(() -> changed(new ProgrammeConvention(
                        code().orElseThrow(),
                        "",
                        whose().orElseThrow(),
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        ConventionState.PROJECT,
                        Optional.empty(),
                        "",
                        "",
                        false,
                        List.of(),
                        new Budget(List.<BudgetLine>of()),
                        List.of())));
    }

    /** Whose programme a new one is. */
    Optional<PlaceId> whose() {
        return place.places().stream().findFirst();
    }

    ProgrammeConvention changed(ProgrammeConvention before) {
        Optional<Euros> signed = TypedEuros.read(typed.get(SIGNED));
        return new ProgrammeConvention(
                before.code(),
                typed.get(TITLE),
                before.place(),
                date(FIRST_DAY).orElseThrow(),
                date(LAST_DAY).orElseThrow(),
                typed.chosen(STATE, ConventionState.values(), ConventionState::slug)
                        .orElseThrow(),
                signed,
                typed.get(NOTICE),
                typed.get(ORIGIN),
                before.published(),
                before.partners(),
                before.budget(),
                before.actions());
    }
}
