package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.Amount;
import fr.preau.roadmap.programme.Axis;
import fr.preau.roadmap.programme.BudgetLine;
import fr.preau.roadmap.programme.Nature;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.Stage;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of the budget as it is typed: for each stage an amount with where it comes from, or nothing when it is not known.
 *
 * @param key of the line that is changed; empty for a new one, whose axis, year and nature are typed
 */
record BudgetLineForm(ProgrammeConvention convention, Optional<BudgetLine.Key> key, Typed typed) {

    static final String AXIS = "axe";
    static final String YEAR = "annee";
    static final String NATURE = "nature";
    private static final String AMOUNT = "montant-";
    private static final String SOURCE = "source-";
    private static final String READ_ON = "date-";

    static Typed values(BudgetLine line) {
        Map<String, String> values = new HashMap<>();
        line.amounts().forEach((stage, amount) -> {
            values.put(AMOUNT + stage.slug(), TypedEuros.write(amount.euros()));
            values.put(SOURCE + stage.slug(), amount.source());
            values.put(READ_ON + stage.slug(), amount.readOn().toString());
        });
        return Typed.of(values);
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        if (key.isEmpty()) {
            fields.add(typed.select(AXIS, t("programme.axis"), Axis.values(), Axis::slug, ProgrammeWords::numbered));
            fields.add(Field.of(YEAR, t("programme.year"), Control.text(typed.get(YEAR)))
                    .error(yearError()));
            fields.add(
                    typed.select(NATURE, t("programme.nature"), Nature.values(), Nature::slug, ProgrammeWords::nature));
        }
        for (Stage stage : Stage.values()) {
            String words = ProgrammeWords.stage(stage);
            fields.add(Field.of(
                            AMOUNT + stage.slug(),
                            t("programme.form.amount", words),
                            Control.number(typed.get(AMOUNT + stage.slug())).unit("€"))
                    .hint(t("programme.form.amount.hint"))
                    .error(amountError(stage)));
            fields.add(typed.text(SOURCE + stage.slug(), t("programme.form.source", words))
                    .error(sourceError(stage)));
            Field day = typed.day(READ_ON + stage.slug(), t("programme.form.read-on", words));
            fields.add(
                    day.hasError()
                            ? day
                            : day.error(typed.wrong(
                                    isTyped(stage) && typed.isEmpty(READ_ON + stage.slug()),
                                    "programme.form.read-on.error")));
        }
        return fields;
    }

    private boolean isTyped(Stage stage) {
        return !typed.isEmpty(AMOUNT + stage.slug());
    }

    private String amountError(Stage stage) {
        if (isTyped(stage)) {
            return typed.wrong(
                    TypedEuros.read(typed.get(AMOUNT + stage.slug())).isEmpty(), "programme.form.amount.error");
        }
        return typed.wrong(
                !typed.isEmpty(SOURCE + stage.slug()) || !typed.isEmpty(READ_ON + stage.slug()),
                "programme.form.amount.missing");
    }

    private String sourceError(Stage stage) {
        String tooLong = typed.tooLong(SOURCE + stage.slug());
        return tooLong.isEmpty()
                ? typed.wrong(isTyped(stage) && typed.isEmpty(SOURCE + stage.slug()), "programme.form.source.error")
                : tooLong;
    }

    private String yearError() {
        Optional<Integer> year = year();
        if (year.isEmpty()) {
            return typed.wrong(true, "programme.form.year.error");
        }
        if (!convention.covers(year.get())) {
            return typed.wrong(true, "programme.expected.year-of-the-convention");
        }
        return typed.wrong(
                readKey().flatMap(read -> convention.budget().find(read)).isPresent(), "programme.form.line.twice");
    }

    private Optional<Integer> year() {
        return typed.get(YEAR).matches("\\d{4}") ? Optional.of(Integer.valueOf(typed.get(YEAR))) : Optional.empty();
    }

    private Optional<BudgetLine.Key> readKey() {
        return key.or(() -> typed.chosen(AXIS, Axis.values(), Axis::slug)
                .flatMap(axis -> year().flatMap(year -> typed.chosen(NATURE, Nature.values(), Nature::slug)
                        .map(nature -> new BudgetLine.Key(axis, year, nature)))));
    }

    /** Asked only when nothing is wrong. */
    BudgetLine line() {
        BudgetLine line = BudgetLine.of(readKey().orElseThrow());
        for (Stage stage : Stage.values()) {
            if (isTyped(stage)) {
                line = line.with(
                        stage,
                        new Amount(
                                TypedEuros.read(typed.get(AMOUNT + stage.slug()))
                                        .orElseThrow(),
                                typed.get(SOURCE + stage.slug()),
                                typed.date(READ_ON + stage.slug()).orElseThrow()));
            }
        }
        return line;
    }
}
