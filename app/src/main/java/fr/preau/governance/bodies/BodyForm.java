package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Asked;
import fr.preau.governance.typed.PlaceField;
import fr.preau.governance.typed.Plain;
import fr.preau.people.PlaceTree;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.values.Percentage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * A body as it was typed.
 *
 * @param parents those that it may answer to
 * @param from first day; asked of a new one only
 * @param refusal why the place or the parent is refused
 */
record BodyForm(
        String kind,
        String name,
        PlaceField place,
        String mandate,
        String least,
        String quorum,
        boolean isPublic,
        String parent,
        List<Body> parents,
        String from,
        boolean isNew,
        Optional<BodyRefusal> refusal,
        boolean outOfReach,
        boolean tried) {

    static final String KIND = "sorte";
    static final String NAME = "nom";
    static final String MANDATE = "mandat";
    static final String LEAST = "reunions";
    static final String QUORUM = "quorum";
    static final String PUBLIC = "publique";
    static final String PARENT = "rattachement";
    static final String FROM = "du";

    static BodyForm empty(LocalDate today, String place, PlaceTree places, List<Body> parents) {
        return new BodyForm(
                "",
                "",
                PlaceField.read(place, "", any -> true, places),
                "",
                String.valueOf(BodyTerms.USUAL_MEETINGS),
                "",
                true,
                "",
                parents,
                today.toString(),
                true,
                Optional.empty(),
                false,
                false);
    }

    /** What a body says already, to be said better. */
    static BodyForm of(Body body, PlaceTree places, List<Body> parents) {
        BodyTerms terms = body.terms();
        return new BodyForm(
                terms.kind().slug(),
                terms.name(),
                PlaceField.read(terms.place().toString(), "", any -> true, places),
                terms.mandate(),
                String.valueOf(terms.leastMeetings()),
                terms.quorum()
                        .map(share -> share.value()
                                .stripTrailingZeros()
                                .toPlainString()
                                .replace('.', ','))
                        .orElse(""),
                terms.isPublic(),
                terms.parent().map(UUID::toString).orElse(""),
                parents,
                "",
                false,
                Optional.empty(),
                false,
                false);
    }

    static BodyForm read(MultiValueMap<String, String> asked, PlaceTree places, List<Body> parents, boolean isNew) {
        return new BodyForm(
                Asked.first(asked, KIND),
                Asked.first(asked, NAME),
                PlaceField.read(
                        Asked.first(asked, PlaceField.PLACE),
                        Asked.first(asked, PlaceField.CHOSEN),
                        any -> true,
                        places),
                Asked.first(asked, MANDATE),
                Asked.first(asked, LEAST),
                Asked.first(asked, QUORUM),
                Asked.first(asked, PUBLIC).equals("true"),
                Asked.first(asked, PARENT),
                parents,
                Asked.first(asked, FROM),
                isNew,
                Optional.empty(),
                false,
                true);
    }

    BodyForm refused(BodyRefusal why) {
        return with(Optional.of(why), outOfReach);
    }

    BodyForm beyondReach() {
        return with(refusal, true);
    }

    private BodyForm with(Optional<BodyRefusal> why, boolean beyond) {
        return new BodyForm(
                kind, name, place, mandate, least, quorum, isPublic, parent, parents, from, isNew, why, beyond, tried);
    }

    /** What the body is, when all of it can be read. */
    Optional<BodyTerms> terms() {
        boolean wrong = outOfReach
                || !nameError().isEmpty()
                || !mandateError().isEmpty()
                || !quorumError().isEmpty()
                || !parentError().isEmpty()
                || !fromError().isEmpty();
        return wrong
                ? Optional.empty()
                : BodyKind.findBySlug(kind)
                        .flatMap(known -> place.place()
                                .flatMap(where -> readLeast()
                                        .map(meetings -> new BodyTerms(
                                                known,
                                                name,
                                                where,
                                                mandate,
                                                meetings,
                                                readQuorum(),
                                                isPublic,
                                                readParent()))));
    }

    /** First day of a new one, when it can be read. */
    Optional<LocalDate> firstDay() {
        return Asked.day(from);
    }

    private Optional<Integer> readLeast() {
        return least.matches("[0-9]{1,2}")
                ? Optional.of(Integer.valueOf(least)).filter(meetings -> meetings <= BodyTerms.MOST_MEETINGS)
                : Optional.empty();
    }

    private Optional<Percentage> readQuorum() {
        return Asked.share(quorum);
    }

    private Optional<UUID> readParent() {
        return parents.stream()
                .map(Body::id)
                .filter(known -> known.toString().equals(parent))
                .findFirst();
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(KIND, t("governance.body.kind"), Control.select(kinds(), kind))
                .error(tried && BodyKind.findBySlug(kind).isEmpty() ? t("governance.body.kind.error") : "")
                .mandatory());
        fields.add(Field.of(NAME, t("governance.name"), Control.text(name).autocomplete("off"))
                .hint(t("governance.body.name.hint"))
                .error(tried ? nameError() : "")
                .mandatory());
        fields.addAll(
                place.fields(tried, outOfReach ? t("governance.place.reach") : "", t("governance.body.place.error")));
        fields.add(Field.of(MANDATE, t("governance.body.mandate"), Control.textArea(mandate))
                .hint(t("governance.body.mandate.hint"))
                .error(tried ? mandateError() : ""));
        fields.add(Field.of(LEAST, t("governance.body.least"), Control.number(least))
                .hint(t("governance.body.least.hint"))
                .error(tried && readLeast().isEmpty() ? t("governance.body.least.error", BodyTerms.MOST_MEETINGS) : "")
                .mandatory());
        fields.add(Field.of(
                        QUORUM,
                        t("governance.body.quorum"),
                        Control.number(quorum).unit("%"))
                .hint(t("governance.body.quorum.hint"))
                .error(tried ? quorumError() : ""));
        fields.add(Field.of(PARENT, t("governance.body.parent"), Control.select(parentOptions(), parent))
                .error(tried ? parentError() : ""));
        fields.add(Field.of(PUBLIC, t("governance.body.is-public"), Control.checkbox(isPublic))
                .hint(t("governance.body.is-public.hint")));
        if (isNew) {
            fields.add(Field.of(FROM, t("governance.body.from"), Control.date(from))
                    .error(tried ? fromError() : "")
                    .mandatory());
        }
        return fields;
    }

    private static List<Control.Option> kinds() {
        List<Control.Option> options =
                new ArrayList<>(List.of(new Control.Option("", t("governance.body.kind.choose"))));
        Arrays.stream(BodyKind.values()).forEach(known -> options.add(new Control.Option(known.slug(), known.label())));
        return options;
    }

    private List<Control.Option> parentOptions() {
        List<Control.Option> options =
                new ArrayList<>(List.of(new Control.Option("", t("governance.body.parent.none"))));
        parents.forEach(body -> options.add(new Control.Option(body.id().toString(), body.name())));
        return options;
    }

    private String nameError() {
        return !name.isEmpty() && Plain.isLine(name, BodyTerms.LONGEST_NAME)
                ? ""
                : t("governance.line.error", BodyTerms.LONGEST_NAME);
    }

    private String mandateError() {
        return mandate.length() <= BodyTerms.LONGEST_MANDATE
                ? ""
                : t("governance.text.error", BodyTerms.LONGEST_MANDATE);
    }

    private String quorumError() {
        return quorum.isEmpty() || readQuorum().isPresent() ? "" : t("governance.share.error");
    }

    private String parentError() {
        if (refusal.filter(why -> why == BodyRefusal.OWN_PARENT).isPresent()) {
            return t("governance.body.parent.own");
        }
        return parent.isEmpty() || readParent().isPresent() ? "" : t("governance.body.parent.error");
    }

    private String fromError() {
        return !isNew || firstDay().isPresent() ? "" : t("governance.day.error");
    }
}
