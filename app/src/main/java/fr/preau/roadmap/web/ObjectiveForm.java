package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.roadmap.Aim;
import fr.preau.roadmap.AimTerms;
import fr.preau.roadmap.Objective;
import fr.preau.roadmap.OperationalField;
import fr.preau.territory.Place;
import fr.preau.ui.Control;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * A value aimed at, as it was typed. Nothing typed is lost when something is wrong.
 *
 * @param typed by name of the field
 * @param tried whether it was sent, so that errors are shown
 */
record ObjectiveForm(
        OperationalField field, Catalogue catalogue, List<Place> places, Map<String, String> typed, boolean tried) {

    static final String INDICATOR = "indicateur";
    static final String PLACE = "lieu";
    static final String DUE = "echeance";
    static final String CONDITION = "condition";
    static final String VALUE = "valeur";
    static final String HIGH = "valeur_haute";
    static final String SINCE = "reference";
    static final String WORDS = "intitule";
    static final String NOTE = "remarque";

    private static final int LONGEST_TEXT = 500;

    static ObjectiveForm read(
            OperationalField field,
            Catalogue catalogue,
            List<Place> places,
            MultiValueMap<String, String> asked,
            boolean tried) {
        return new ObjectiveForm(field, catalogue, places, asked.toSingleValueMap(), tried);
    }

    static ObjectiveForm of(OperationalField field, Catalogue catalogue, List<Place> places, Objective objective) {
        AimTerms terms = AimTerms.of(objective.aim());
        return new ObjectiveForm(
                field,
                catalogue,
                places,
                Map.of(
                        INDICATOR, objective.indicator().value(),
                        PLACE, objective.place().toString(),
                        DUE, objective.due().code(),
                        CONDITION, terms.condition().slug(),
                        VALUE, TypedNumber.write(terms.value()),
                        HIGH, terms.high().map(TypedNumber::write).orElse(""),
                        SINCE, terms.since().map(Period::code).orElse(""),
                        WORDS, objective.words(),
                        NOTE, objective.note()),
                false);
    }

    private String typed(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** The objective; empty while something is wrong. */
    Optional<Objective> objective() {
        if (fields().stream().anyMatch(Field::hasError)) {
            return Optional.empty();
        }
        return indicator()
                .flatMap(indicator -> aim().map(aim -> new Objective(
                        UUID.randomUUID(),
                        indicator.code(),
                        place().orElseThrow(),
                        due().orElseThrow(),
                        aim,
                        typed(WORDS),
                        typed(NOTE))));
    }

    private Optional<Indicator> indicator() {
        return field.indicators().stream()
                .map(followed -> followed.indicator())
                .filter(code -> code.value().equals(typed(INDICATOR)))
                .findFirst()
                .flatMap(catalogue::find);
    }

    private Optional<PlaceId> place() {
        return places.stream()
                .map(Place::id)
                .filter(id -> id.toString().equals(typed(PLACE)))
                .findFirst();
    }

    private Optional<Period> due() {
        return Period.find(typed(DUE));
    }

    private Optional<AimTerms.Condition> condition() {
        return Arrays.stream(AimTerms.Condition.values())
                .filter(condition -> condition.slug().equals(typed(CONDITION)))
                .findFirst();
    }

    private Optional<Aim> aim() {
        return condition().flatMap(condition -> TypedNumber.read(typed(VALUE)).flatMap(value -> aim(condition, value)));
    }

    private Optional<Aim> aim(AimTerms.Condition condition, BigDecimal value) {
        try {
            return Optional.of(
                    new AimTerms(condition, value, TypedNumber.read(typed(HIGH)), Period.find(typed(SINCE))).read());
        } catch (NoSuchElementException | IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }

    /** With what is wrong in each, once it was sent. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(INDICATOR, t("roadmap.indicator"), Control.select(indicators(), typed(INDICATOR)))
                .error(wrong(indicator().isEmpty(), "roadmap.form.indicator.error")));
        fields.add(Field.of(PLACE, t("roadmap.form.place"), Control.select(placeOptions(), typed(PLACE)))
                .error(placeError()));
        fields.add(Field.of(DUE, t("roadmap.form.due"), Control.text(typed(DUE)).autocomplete("off"))
                .hint(t("roadmap.form.due.hint"))
                .error(dueError()));
        fields.add(Field.of(CONDITION, t("roadmap.form.condition"), Control.select(conditions(), typed(CONDITION)))
                .error(wrong(condition().isEmpty(), "roadmap.form.condition.error")));
        fields.add(Field.of(
                        VALUE,
                        t("roadmap.form.value"),
                        Control.text(typed(VALUE)).autocomplete("off"))
                .hint(t("roadmap.form.value.hint"))
                .error(wrong(TypedNumber.read(typed(VALUE)).isEmpty(), "roadmap.form.value.error")));
        fields.add(Field.of(
                        HIGH, t("roadmap.form.high"), Control.text(typed(HIGH)).autocomplete("off"))
                .hint(t("roadmap.form.high.hint"))
                .error(wrong(
                        condition().filter(AimTerms.Condition.BETWEEN::equals).isPresent() && hasValueButNoAim(),
                        "roadmap.expected.aim.entre")));
        fields.add(Field.of(
                        SINCE,
                        t("roadmap.form.since"),
                        Control.text(typed(SINCE)).autocomplete("off"))
                .hint(t("roadmap.form.since.hint"))
                .error(wrong(
                        condition().filter(AimTerms.Condition::needsStart).isPresent() && hasValueButNoAim(),
                        "roadmap.form.since.error")));
        fields.add(text(WORDS, "roadmap.form.words"));
        fields.add(text(NOTE, "roadmap.form.note"));
        return fields;
    }

    private boolean hasValueButNoAim() {
        return TypedNumber.read(typed(VALUE)).isPresent() && aim().isEmpty();
    }

    private Field text(String name, String key) {
        return Field.of(name, t(key), Control.text(typed(name)))
                .error(wrong(typed(name).length() > LONGEST_TEXT, "roadmap.form.text.error"));
    }

    private String placeError() {
        if (place().isEmpty()) {
            return wrong(true, "roadmap.form.place.error");
        }
        boolean none = indicator()
                .filter(indicator -> !indicator.existsFor(place().orElseThrow().kind()))
                .isPresent();
        return wrong(none, "roadmap.expected.place-with-values");
    }

    private String dueError() {
        if (due().isEmpty()) {
            return wrong(true, "roadmap.form.due.error");
        }
        boolean other = indicator()
                .filter(indicator -> !indicator.periodicity().accepts(due().orElseThrow()))
                .isPresent();
        return wrong(other, "roadmap.expected.period-of-indicator");
    }

    private String wrong(boolean isWrong, String key) {
        return tried && isWrong ? t(key) : "";
    }

    ErrorSummary errors() {
        return ErrorSummary.of(fields().toArray(Field[]::new));
    }

    private List<Control.Option> indicators() {
        return field.indicators().stream()
                .map(followed -> followed.indicator())
                .flatMap(code -> catalogue.find(code).stream())
                .map(indicator -> new Control.Option(indicator.code().value(), label(indicator)))
                .toList();
    }

    private String label(Indicator indicator) {
        IndicatorCode code = indicator.code();
        return field.indicators().stream()
                .filter(followed ->
                        followed.indicator().equals(code) && !followed.words().isEmpty())
                .map(followed -> followed.words())
                .findFirst()
                .orElse(indicator.wording().label());
    }

    private List<Control.Option> placeOptions() {
        return places.stream()
                .map(place -> new Control.Option(place.id().toString(), RoadmapWords.place(place)))
                .toList();
    }

    private static List<Control.Option> conditions() {
        return Arrays.stream(AimTerms.Condition.values())
                .map(condition -> new Control.Option(condition.slug(), t("roadmap.condition." + condition.slug())))
                .toList();
    }
}
