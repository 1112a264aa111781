package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.values.PlaceKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What somebody is asked to carry. */
enum PostKind {
    /** Enseignant référent aux usages du numérique: first degree, usually of a circonscription. */
    ERUN("erun", EnumSet.complementOf(EnumSet.of(PlaceKind.COUNTRY)), Speciality.NONE),
    /** Référent aux usages pédagogiques du numérique, of a collège or lycée. */
    RUPN("rupn", EnumSet.of(PlaceKind.SCHOOL, PlaceKind.CATCHMENT_NETWORK), Speciality.NONE),
    /** Interlocuteur académique pour le numérique, of an académie and a discipline. */
    IAN("ian", EnumSet.of(PlaceKind.ACADEMY, PlaceKind.ACADEMIC_REGION), Speciality.NEEDED),
    MEDIATOR("mediateur", EnumSet.allOf(PlaceKind.class), Speciality.FREE),
    /** Of a free speciality: téléprésence, direction. */
    REFERENT("referent", EnumSet.allOf(PlaceKind.class), Speciality.NEEDED);

    private final String slug;
    private final Set<PlaceKind> kinds;
    private final Speciality speciality;

    PostKind(String slug, Set<PlaceKind> kinds, Speciality speciality) {
        this.slug = slug;
        this.kinds = kinds;
        this.speciality = speciality;
    }

    /** The word for this kind in files, in addresses and in the database. */
    String slug() {
        return slug;
    }

    /** As lists say it: «ERUN», «Médiation numérique». */
    String label() {
        return t("governance.kind." + slug);
    }

    /** What the letters stand for. */
    String meaning() {
        return t("governance.kind-meaning." + slug);
    }

    /** Can there be such a post in a place of that kind? There is no ERUN of the country, nor RUPN of a commune. */
    boolean fits(PlaceKind place) {
        return kinds.contains(place);
    }

    /** Must one say in what: the discipline of an IAN, the subject of a référent? */
    boolean needsSpeciality() {
        return speciality == Speciality.NEEDED;
    }

    boolean takesSpeciality() {
        return speciality != Speciality.NONE;
    }

    static Optional<PostKind> findBySlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    private enum Speciality {
        NONE,
        FREE,
        NEEDED
    }
}
