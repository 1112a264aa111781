package fr.preau.indicators.observations;

import fr.preau.imports.CatchUp;
import fr.preau.indicators.checks.PublicationChecks;
import fr.preau.indicators.observations.PutOff.Due;
import fr.preau.indicators.secrecy.Secrecy;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings everything that is computed up to date, in the transaction of what changed. */
@Component
class Refresh implements CatchUp {

    private final JdbcClient sql;
    private final PutOff putOff;
    private final CatalogueTables catalogue;
    private final Targets targets;
    private final Subjects subjects;
    private final Headcounts headcounts;
    private final Populations populations;
    private final RollUps rollUps;
    private final Secrecy secrecy;
    private final DerivedFigures derived;
    private final PublicationChecks checks;
    private final Inhabitants inhabitants;
    private final CountedSchools counted;
    private final Lacking lacking;

    Refresh(
            JdbcClient sql,
            PutOff putOff,
            CatalogueTables catalogue,
            Targets targets,
            Subjects subjects,
            Headcounts headcounts,
            Populations populations,
            RollUps rollUps,
            Secrecy secrecy,
            DerivedFigures derived,
            PublicationChecks checks,
            Inhabitants inhabitants,
            CountedSchools counted,
            Lacking lacking) {
        this.sql = sql;
        this.putOff = putOff;
        this.catalogue = catalogue;
        this.targets = targets;
        this.subjects = subjects;
        this.headcounts = headcounts;
        this.populations = populations;
        this.rollUps = rollUps;
        this.secrecy = secrecy;
        this.derived = derived;
        this.checks = checks;
        this.inhabitants = inhabitants;
        this.counted = counted;
        this.lacking = lacking;
    }

    /** Brings the subjects up to date with territory, where that was put off. */
    void followPlaces() {
        if (putOff.take(Due.SUBJECTS)) {
            subjects.refresh();
            revise();
        }
    }

    /** Before anything is staged. */
    void begin() {
        revise();
        boolean newKind = catalogue.write();
        followPlaces();
        targets.clear();
        if (newKind) {
            targets.aimAtAllSubjects();
            populations.refresh();
            targets.forget();
        }
        checks.begin();
    }

    /** Tells who keeps figures in memory that they are no longer these. */
    private void revise() {
        sql.sql("update indicators.revision set id = gen_random_uuid()").update();
    }

    /**
     * After the measures listed in {@code touched} changed.
     *
     * @param newSchools whether schools came with them that no place had counted before
     */
    void afterMeasures(boolean newSchools) {
        if (putOff.isBulk()) {
            putOff.note(Due.SUMS);
            return;
        }
        Headcounts.Effect headcount = headcounts.refreshTouched();
        if (headcount == Headcounts.Effect.NEW_PERIOD) {
            populations.refreshPeopleEverywhere();
        }
        if (newSchools) {
            targets.aimAtPlacesOfNewcomers();
            targets.aimAtSeriesOfNewcomers();
            populations.refresh();
            rollUps.refreshExpected();
            targets.forget();
        }
        targets.aimAtPlacesOfTouched();
        targets.aimAtSeriesOfTouched();
        if (headcount == Headcounts.Effect.CHANGED) {
            populations.refreshPeople();
        }
        addUp();
        if (newSchools) {
            counted.begin();
            counted.refresh();
        }
        finish(false);
    }

    /** After places opened, closed, moved, or changed sort. */
    void afterPlaces(Set<String> places) {
        putOff.note(Due.SUBJECTS);
        if (putOff.isBulk()) {
            putOff.note(Due.SUMS);
            return;
        }
        begin();
        subjects.listMoved(places);
        targets.aimAtPlacesOfMoved();
        subjects.refreshWithin();
        targets.aimAtPlacesOfMoved();
        boolean newInhabitants = inhabitants.follow();
        boolean newCounts = counted.begin();
        if (newInhabitants || newCounts) {
            targets.aimAtAllSubjects();
        } else {
            targets.aimAtPlacesOfTouched();
        }
        lacking.refresh();
        targets.aimAtAllSeries();
        populations.refresh();
        addUp();
        counted.refresh();
        finish(false);
    }

    /** After a bulk load: whatever it changed is computed once. */
    @Override
    public void catchUp() {
        if (!putOff.take(Due.SUMS)) {
            return;
        }
        begin();
        subjects.listRegistered();
        subjects.refreshWithin();
        inhabitants.follow();
        counted.begin();
        headcounts.refreshAll();
        targets.aimAtEverything();
        lacking.refresh();
        populations.refresh();
        addUp();
        counted.refresh();
        finish(true);
    }

    private void addUp() {
        if (targets.hasSeries()) {
            rollUps.refresh();
        }
    }

    /** What follows from the sums and the counts, and from the measures. */
    private void finish(boolean everything) {
        if (targets.hasSeries()) {
            lacking.takeTotalsAway();
            secrecy.refresh();
            checks.checkTargets(everything);
            derived.refresh();
            checks.checkFormulas();
        } else if (targets.hasTouched()) {
            checks.checkTargets(everything);
        }
    }
}
