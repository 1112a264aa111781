package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PlaceTree;
import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.ActionState;
import fr.preau.roadmap.programme.Audience;
import fr.preau.roadmap.programme.Axis;
import fr.preau.roadmap.programme.ConventionCode;
import fr.preau.roadmap.programme.Dependencies;
import fr.preau.roadmap.programme.Modality;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.Reach;
import fr.preau.roadmap.programme.Schedule;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * An action as it is typed. Needs and results have their own forms.
 *
 * @param former the one that is changed; empty for a new one, whose code is typed
 * @param places where it takes place
 * @param several the values of fields that take several
 */
record ActionForm(
        ProgrammeConvention convention,
        Optional<Action> former,
        ChosenPlaces places,
        Typed typed,
        MultiValueMap<String, String> several) {

    private static final String CODE = "code";
    private static final String TITLE = "intitule";
    private static final String WORDS = "texte";
    private static final String AXIS = "axe";
    private static final String AUDIENCES = "publics";
    private static final String MODALITY = "modalite";
    private static final String STATE = "etat";
    private static final String PILOT = "pilote";
    private static final String BEGINS = "debut";
    private static final String ENDS = "fin";
    private static final String SHARE = "montant";
    private static final String AFTER = "apres";
    private static final int LONGEST_WORDS = 2000;

    static ActionForm sent(
            ProgrammeConvention convention,
            Optional<Action> former,
            PlaceTree tree,
            MultiValueMap<String, String> asked) {
        boolean searches = asked.containsKey(ChosenPlaces.SEARCH);
        return new ActionForm(
                convention,
                former,
                ChosenPlaces.sent(asked, true, tree),
                searches ? Typed.of(asked.toSingleValueMap()) : Typed.sent(asked),
                asked);
    }

    static ActionForm empty(ProgrammeConvention convention) {
        return new ActionForm(
                convention, Optional.empty(), ChosenPlaces.none(true), Typed.of(Map.of()), new LinkedMultiValueMap<>());
    }

    static ActionForm of(ProgrammeConvention convention, Action action, PlaceTree tree) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add(TITLE, action.title());
        values.add(WORDS, action.words());
        values.add(AXIS, action.axis().slug());
        action.reach().audiences().forEach(audience -> values.add(AUDIENCES, audience.slug()));
        values.add(MODALITY, action.reach().modality().map(Modality::slug).orElse(""));
        values.add(STATE, action.schedule().state().slug());
        values.add(PILOT, action.pilot());
        values.add(BEGINS, action.schedule().begins().map(Object::toString).orElse(""));
        values.add(ENDS, action.schedule().ends().map(Object::toString).orElse(""));
        values.add(SHARE, action.share().map(TypedEuros::write).orElse(""));
        action.schedule().after().forEach(before -> values.add(AFTER, before));
        return new ActionForm(
                convention,
                Optional.of(action),
                ChosenPlaces.of(action.reach().places(), tree),
                Typed.of(values.toSingleValueMap()),
                values);
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        if (former.isEmpty()) {
            fields.add(code());
        }
        Field title = typed.text(TITLE, t("programme.action.title"));
        fields.add(
                title.hasError()
                        ? title
                        : title.error(typed.wrong(typed.isEmpty(TITLE), "programme.form.title.error")));
        fields.add(Field.of(WORDS, t("programme.action.words"), Control.textArea(typed.get(WORDS)))
                .error(typed.wrong(typed.get(WORDS).length() > LONGEST_WORDS, "programme.form.words.error")));
        fields.add(typed.select(AXIS, t("programme.axis"), Axis.values(), Axis::slug, ProgrammeWords::numbered));
        fields.addAll(
                places.fields(typed.tried(), t("programme.action.places"), t("programme.action.places.hint"), ""));
        fields.add(Field.of(
                AUDIENCES,
                t("programme.action.audiences"),
                Control.checkboxes(
                        options(Audience.values(), Audience::slug, ProgrammeWords::audience), chosen(AUDIENCES))));
        fields.add(
                Field.of(MODALITY, t("programme.action.modality"), Control.select(modalities(), typed.get(MODALITY))));
        fields.add(typed.select(
                STATE, t("programme.action.state"), ActionState.values(), ActionState::slug, ProgrammeWords::state));
        fields.add(typed.text(PILOT, t("programme.action.pilot")).hint(t("programme.action.pilot.hint")));
        fields.add(typed.day(BEGINS, t("programme.action.begins")));
        Field ends = typed.day(ENDS, t("programme.action.ends"));
        fields.add(
                ends.hasError()
                        ? ends
                        : ends.error(typed.wrong(endsBeforeItBegins(), "programme.expected.end-after-begin")));
        fields.add(Field.of(
                        SHARE,
                        t("programme.action.share"),
                        Control.number(typed.get(SHARE)).unit("€"))
                .hint(t("programme.form.amount.hint"))
                .error(typed.wrong(
                        !typed.isEmpty(SHARE)
                                && TypedEuros.read(typed.get(SHARE)).isEmpty(),
                        "programme.form.amount.error")));
        if (!others().isEmpty()) {
            fields.add(Field.of(AFTER, t("programme.action.after"), Control.checkboxes(others(), chosen(AFTER)))
                    .error(circleError()));
        }
        return fields;
    }

    private Field code() {
        String error = typed.wrong(!isCode(), "programme.expected.code");
        return Field.of(CODE, t("programme.form.code"), Control.text(typed.get(CODE)))
                .hint(t("programme.action.code.hint"))
                .error(
                        error.isEmpty()
                                ? typed.wrong(
                                        convention.findAction(typed.get(CODE)).isPresent(),
                                        "programme.expected.code-of-its-own")
                                : error);
    }

    private boolean isCode() {
        try {
            new ConventionCode(typed.get(CODE));
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static <T> List<Control.Option> options(T[] among, Function<T, String> slug, Function<T, String> words) {
        return Arrays.stream(among)
                .map(one -> new Control.Option(slug.apply(one), words.apply(one)))
                .toList();
    }

    private static List<Control.Option> modalities() {
        return Stream.concat(
                        Stream.of(new Control.Option("", t("programme.action.modality.none"))),
                        options(Modality.values(), Modality::slug, ProgrammeWords::modality).stream())
                .toList();
    }

    private Set<String> chosen(String name) {
        return Set.copyOf(several.getOrDefault(name, List.of()));
    }

    private List<Control.Option> others() {
        return convention.actions().stream()
                .filter(action ->
                        former.filter(own -> own.code().equals(action.code())).isEmpty())
                .map(action -> new Control.Option(action.code(), action.title()))
                .toList();
    }

    private List<String> after() {
        return others().stream()
                .map(Control.Option::value)
                .filter(chosen(AFTER)::contains)
                .toList();
    }

    private String circleError() {
        return typed.tried() && former.isPresent() ? ProgrammeWords.circle(convention, circle()) : "";
    }

    /** A new action waits for others, and nothing waits for it: only one that is changed can close a circle. */
    private List<String> circle() {
        return former.map(own -> Dependencies.of(convention
                                .with(own.withSchedule(own.schedule().withAfter(after())))
                                .actions())
                        .circle())
                .orElse(List.of());
    }

    private boolean endsBeforeItBegins() {
        return typed.date(BEGINS)
                .flatMap(begins -> typed.date(ENDS).filter(ends -> ends.isBefore(begins)))
                .isPresent();
    }

    /** Asked only when nothing is wrong. */
    Action action() {
        return new Action(
                former.map(Action::code).orElse(typed.get(CODE)),
                typed.get(TITLE),
                typed.get(WORDS),
                typed.chosen(AXIS, Axis.values(), Axis::slug).orElseThrow(),
                new Reach(
                        places.places(),
                        Arrays.stream(Audience.values())
                                .filter(audience -> chosen(AUDIENCES).contains(audience.slug()))
                                .toList(),
                        typed.chosen(MODALITY, Modality.values(), Modality::slug)),
                new Schedule(
                        typed.chosen(STATE, ActionState.values(), ActionState::slug)
                                .orElseThrow(),
                        typed.date(BEGINS),
                        typed.date(ENDS),
                        after()),
                typed.get(PILOT),
                TypedEuros.read(typed.get(SHARE)),
                former.flatMap(Action::sheet),
                former.map(Action::needs).orElse(List.of()),
                former.map(Action::results).orElse(List.of()));
    }
}
