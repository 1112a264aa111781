package fr.preau.territory.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.Row;
import fr.preau.imports.Scope;
import fr.preau.ui.Texts;
import fr.preau.values.CommuneCode;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * INSEE's list of what happened to communes since 1943: mergers, splits, new names, new codes. It makes the communes that no
 * longer exist known with their last day, so that the map of an earlier date can be drawn.
 */
@Component
class MovementsKind extends PlaceFileKind {

    private static final Column<Integer> EVENT =
            Column.integer("MOD").filled().meaning(Texts.t("territory.column.event"));
    private static final Column<LocalDate> DAY =
            Column.date("DATE_EFF").filled().meaning(Texts.t("territory.column.event-day"));
    private static final Column<String> TYPE_BEFORE =
            Column.text("TYPECOM_AV").present().meaning(Texts.t("territory.column.commune-type"));
    private static final Column<CommuneCode> BEFORE =
            Column.of("COM_AV", TerritoryCells.COMMUNE).present().meaning(Texts.t("territory.column.before"));
    private static final Column<String> NAME_BEFORE =
            Column.text("LIBELLE_AV").present().meaning(Texts.t("territory.column.name"));
    private static final Column<String> TYPE_AFTER =
            Column.text("TYPECOM_AP").present().meaning(Texts.t("territory.column.commune-type"));
    private static final Column<CommuneCode> AFTER =
            Column.of("COM_AP", TerritoryCells.COMMUNE).present().meaning(Texts.t("territory.column.after"));
    private static final Column<String> NAME_AFTER =
            Column.text("LIBELLE_AP").present().meaning(Texts.t("territory.column.name"));

    private static final String COMMUNE = "COM";

    private final JdbcClient sql;
    private final CommuneHistory history;

    MovementsKind(PlaceStaging staging, JdbcClient sql, CommuneHistory history) {
        super(
                "mouvements-communes",
                FileFormat.TABLE,
                List.of(EVENT, DAY, TYPE_BEFORE, BEFORE, NAME_BEFORE, TYPE_AFTER, AFTER, NAME_AFTER),
                staging);
        this.sql = sql;
        this.history = history;
    }

    @Override
    public void load(ImportJob job) {
        super.load(job);
        history.attachSchools(job.id());
    }

    @Override
    void read(ImportJob job, StagedPlaces staged) {
        List<CommuneMovement> movements = new ArrayList<>();
        job.table().forEach(row -> {
            if (isIncomplete(row)) {
                row.reject(
                        TerritoryProblem.INCOMPLETE_MOVEMENT,
                        isHalf(row, TYPE_BEFORE, BEFORE, NAME_BEFORE) ? BEFORE : AFTER,
                        Texts.t("territory.expected.movement"));
            } else if (row.find(AFTER).isEmpty()) {
                job.changes().leaveOut(Texts.t("territory.left-out.gone"), 1);
            } else if (!isBetweenCommunes(row)) {
                job.changes().leaveOut(Texts.t("territory.left-out.not-commune"), 1);
            } else if (isIncluded(job.scope(), row)) {
                movements.add(movement(row));
            } else {
                job.changes().count(ChangeKind.OUT_OF_SCOPE, 1);
            }
        });
        var openings = CommuneMovement.lastOpenings(movements);
        CommuneMovement.lastEnds(movements, currentCommunes())
                .forEach((code, end) -> stageFormer(staged, code, end, Optional.ofNullable(openings.get(code))));
        history.replace(job.id(), movements);
    }

    /** Nothing stands before a commune that enters the list, and after one that leaves it; a side is whole or absent, never both absent. */
    private static boolean isIncomplete(Row row) {
        return isHalf(row, TYPE_BEFORE, BEFORE, NAME_BEFORE)
                || isHalf(row, TYPE_AFTER, AFTER, NAME_AFTER)
                || (row.find(BEFORE).isEmpty() && row.find(AFTER).isEmpty());
    }

    private static boolean isHalf(Row row, Column<?>... side) {
        long filled =
                Stream.of(side).filter(column -> row.find(column).isPresent()).count();
        return filled != 0 && filled != side.length;
    }

    private static boolean isBetweenCommunes(Row row) {
        return row.find(TYPE_BEFORE).orElse(COMMUNE).equals(COMMUNE)
                && row.get(TYPE_AFTER).equals(COMMUNE);
    }

    private static boolean isIncluded(Scope scope, Row row) {
        return Stream.of(row.find(BEFORE), row.find(AFTER))
                .flatMap(Optional::stream)
                .anyMatch(code -> CommunesKind.includes(scope, code));
    }

    private static CommuneMovement movement(Row row) {
        return new CommuneMovement(
                row.get(EVENT),
                row.get(DAY),
                row.find(BEFORE).orElse(null),
                row.find(NAME_BEFORE).orElse(""),
                row.get(AFTER),
                row.get(NAME_AFTER));
    }

    private Set<CommuneCode> currentCommunes() {
        return Set.copyOf(sql.sql("select code from territory.place where kind = 'commune' and closed_on is null")
                .query((row, number) -> new CommuneCode(row.getString("code")))
                .list());
    }

    private static void stageFormer(
            StagedPlaces staged, CommuneCode code, CommuneMovement end, Optional<LocalDate> opening) {
        var former = PlaceId.ofCommune(code);
        LocalDate from = opening.filter(day -> day.isBefore(end.day())).orElse(null);
        staged.add(former, new StagedPlaces.Description(end.nameBefore(), from, end.day(), null, null, List.of()));
        code.department()
                .map(PlaceId::ofDepartment)
                .ifPresent(department -> staged.addMembership(former, department, from, end.day()));
    }
}
