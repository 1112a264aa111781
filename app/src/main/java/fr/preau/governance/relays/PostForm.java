package fr.preau.governance.relays;

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
import org.springframework.util.MultiValueMap;

/**
 * A post as it was typed.
 *
 * @param outOfReach whether the place lies beyond where who asks may add posts
 */
record PostForm(
        String kind,
        PlaceField place,
        String speciality,
        String share,
        String from,
        String until,
        boolean outOfReach,
        boolean tried) {

    static final String KIND = "fonction";
    static final String SPECIALITY = "specialite";
    static final String SHARE = "quotite";
    static final String FROM = "du";
    static final String UNTIL = "au";

    static PostForm empty(LocalDate today, String place, PlaceTree places) {
        return new PostForm(
                "", PlaceField.read(place, "", any -> true, places), "", "", today.toString(), "", false, false);
    }

    static PostForm read(MultiValueMap<String, String> asked, PlaceTree places) {
        String kind = Asked.first(asked, KIND);
        return new PostForm(
                kind,
                PlaceField.read(
                        Asked.first(asked, PlaceField.PLACE),
                        Asked.first(asked, PlaceField.CHOSEN),
                        place -> PostKind.findBySlug(kind)
                                .map(known -> known.fits(place))
                                .orElse(true),
                        places),
                Asked.first(asked, SPECIALITY),
                Asked.first(asked, SHARE),
                Asked.first(asked, FROM),
                Asked.first(asked, UNTIL),
                false,
                true);
    }

    PostForm beyondReach() {
        return new PostForm(kind, place, speciality, share, from, until, true, tried);
    }

    /** The post, when all of it can be read. */
    Optional<PostDraft> draft() {
        boolean wrong =
                outOfReach || !specialityError().isEmpty() || !shareError().isEmpty();
        return wrong
                ? Optional.empty()
                : PostKind.findBySlug(kind)
                        .flatMap(known -> place.place()
                                .flatMap(where -> Asked.days(from, until)
                                        .map(days ->
                                                new PostDraft(known, where, specialityOf(known), readShare(), days))));
    }

    private String specialityOf(PostKind known) {
        return known.takesSpeciality() ? speciality : "";
    }

    private Optional<Percentage> readShare() {
        return Asked.share(share);
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(KIND, t("governance.kind"), Control.select(kinds(), kind))
                .error(tried && PostKind.findBySlug(kind).isEmpty() ? t("governance.kind.error") : "")
                .mandatory());
        fields.addAll(place.fields(tried, outOfReach ? t("governance.place.reach") : "", t("governance.place.error")));
        fields.add(Field.of(
                        SPECIALITY,
                        t("governance.speciality"),
                        Control.text(speciality).autocomplete("off"))
                .hint(t("governance.speciality.hint"))
                .error(tried ? specialityError() : ""));
        fields.add(shareField(share, tried ? shareError() : ""));
        fields.add(Field.of(FROM, t("governance.post.from"), Control.date(from))
                .error(tried && Asked.days(from, until).isEmpty() ? t("governance.days.error") : "")
                .mandatory());
        fields.add(
                Field.of(UNTIL, t("governance.post.until"), Control.date(until)).hint(t("governance.until.hint")));
        return fields;
    }

    static Field shareField(String typed, String error) {
        return Field.of(SHARE, t("governance.share"), Control.number(typed).unit("%"))
                .hint(t("governance.share.hint"))
                .error(error);
    }

    private static List<Control.Option> kinds() {
        List<Control.Option> options = new ArrayList<>(List.of(new Control.Option("", t("governance.kind.choose"))));
        Arrays.stream(PostKind.values())
                .forEach(known -> options.add(new Control.Option(known.slug(), known.meaning())));
        return options;
    }

    private String specialityError() {
        if (!Plain.isLine(speciality, Post.LONGEST_SPECIALITY)) {
            return t("governance.line.error", Post.LONGEST_SPECIALITY);
        }
        boolean missing = speciality.isEmpty()
                && PostKind.findBySlug(kind).filter(PostKind::needsSpeciality).isPresent();
        return missing ? t("governance.speciality.error") : "";
    }

    private String shareError() {
        return share.isEmpty() || readShare().isPresent() ? "" : t("governance.share.error");
    }
}
