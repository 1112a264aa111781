package fr.preau.roadmap.programme.web;

import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.roadmap.Reader;
import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.ConventionCode;
import fr.preau.roadmap.programme.ConventionSummary;
import fr.preau.roadmap.programme.Conventions;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The conventions that whoever asks may read: those that are published, and those of places where they keep programmes. */
@Component
class ReadableConventions {

    private final Conventions conventions;
    /** Nobody is let into one convention alone yet. */
    private static final String KIND = "programme";

    private final WhoAsks whoAsks;
    private final Places places;

    ReadableConventions(Conventions conventions, WhoAsks whoAsks, Places places) {
        this.conventions = conventions;
        this.whoAsks = whoAsks;
        this.places = places;
    }

    List<ConventionSummary> list() {
        return conventions.list(Reader.of(whoAsks, Right.KEEP_PROGRAMMES, KIND, places.today()));
    }

    /** @throws UnknownConvention also for one that they may not read: who may not read it is not told that it exists */
    ProgrammeConvention get(String written) {
        return ConventionCode.find(written)
                .flatMap(conventions::find)
                .filter(convention -> convention.published() || mayKeep(convention.place()))
                .orElseThrow(() -> new UnknownConvention(written));
    }

    /** One that they keep. Who may read it without keeping it is refused. */
    ProgrammeConvention getKept(String written) {
        ProgrammeConvention convention = get(written);
        whoAsks.require(Right.KEEP_PROGRAMMES, convention.place());
        return convention;
    }

    /** @throws UnknownConvention also for an action that it lacks */
    KeptAction getKeptAction(String written, String action) {
        ProgrammeConvention convention = getKept(written);
        return new KeptAction(convention, actionOf(convention, action));
    }

    /** @throws UnknownConvention for one that it lacks */
    static Action actionOf(ProgrammeConvention convention, String code) {
        return convention.findAction(code).orElseThrow(() -> new UnknownConvention(code));
    }

    boolean mayKeep(PlaceId place) {
        return whoAsks.may(Right.KEEP_PROGRAMMES, place);
    }
}
