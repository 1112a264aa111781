package fr.preau.territory.loading;

import fr.preau.territory.Position;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.CommuneCode;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A school as one line of a register tells of it, whichever the register. */
record SchoolLine(
        Uai uai,
        String name,
        SchoolKind kind,
        Sector sector,
        String postcode,
        String communeName,
        Optional<CommuneCode> communeCode,
        Optional<PlaceId> department,
        @Nullable Position position,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /** A closed school whose file has it open later is only known to be closed. */
    SchoolLine {
        if (openedOn != null && closedOn != null && !openedOn.isBefore(closedOn)) {
            openedOn = null;
        }
    }

    PlaceId id() {
        return PlaceId.ofSchool(uai);
    }

    boolean isClosed() {
        return closedOn != null;
    }

    /** Stages the school, and that it lies in the given parents. */
    void stage(StagedPlaces staged, List<PlaceId> parents) {
        var school = id();
        staged.add(school, new StagedPlaces.Description(name, openedOn, closedOn, null, position, List.of()));
        staged.addSchool(
                uai,
                kind,
                sector,
                postcode.isEmpty() ? null : postcode,
                communeName.isEmpty() ? null : communeName,
                communeCode.map(CommuneCode::code).orElse(null));
        parents.forEach(parent -> staged.addMembership(school, parent));
    }

    /** The words for kinds of schools in the registers, without accents and in lower case. */
    static final Map<String, SchoolKind> KINDS = Map.of(
            "ecole", SchoolKind.ECOLE,
            "college", SchoolKind.COLLEGE,
            "lycee", SchoolKind.LYCEE,
            "erea", SchoolKind.EREA);
}
