package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.territory.SchoolKind;
import fr.preau.values.PlaceKind;
import java.util.Arrays;
import java.util.Optional;

/** The places that a campaign asks, of one sort, so that each has the same form. */
enum AskedSort {
    ECOLE(SchoolKind.ECOLE),
    COLLEGE(SchoolKind.COLLEGE),
    LYCEE(SchoolKind.LYCEE),
    EREA(SchoolKind.EREA),
    COMMUNE(PlaceKind.COMMUNE),
    EPCI(PlaceKind.EPCI),
    DEPARTMENT(PlaceKind.DEPARTMENT);

    private final String slug;
    private final PlaceKind kind;
    private final Optional<SchoolKind> school;

    AskedSort(SchoolKind school) {
        this.slug = school.slug();
        this.kind = PlaceKind.SCHOOL;
        this.school = Optional.of(school);
    }

    AskedSort(PlaceKind kind) {
        this.slug = kind.slug();
        this.kind = kind;
        this.school = Optional.empty();
    }

    /** In addresses and in the database. */
    String slug() {
        return slug;
    }

    /** The kind of schools; empty for other places. */
    Optional<SchoolKind> school() {
        return school;
    }

    /** Is a place of this kind one that may be asked? */
    boolean isOf(PlaceKind place) {
        return place == kind;
    }

    String label() {
        return t("indicators.campaign.sort." + slug);
    }

    /** Can such a place say a value of it? */
    boolean takes(Indicator indicator) {
        return !indicator.isComputed()
                && indicator.scope().isObservedIn(kind)
                && school.map(one -> indicator.scope().schools().contains(one)).orElse(true);
    }

    static Optional<AskedSort> find(String slug) {
        return Arrays.stream(values()).filter(sort -> sort.slug.equals(slug)).findFirst();
    }
}
