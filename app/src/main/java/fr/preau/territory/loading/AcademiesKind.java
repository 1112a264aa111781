package fr.preau.territory.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.Row;
import fr.preau.ui.Texts;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which département belongs to which académie, and which académie to which région académique. The lines of the list that
 * are no territory («Étranger», «Non recensée») are left out, and so are the overseas collectivités, which are no départements:
 * their communes say themselves to which académie they belong.
 */
@Component
class AcademiesKind extends PlaceFileKind {

    private static final Column<String> REGION =
            Column.text("codeRegionAcademique").present().meaning(Texts.t("territory.column.academic-region"));
    private static final Column<String> REGION_NAME =
            Column.text("libelleRegionAcademique").present().meaning(Texts.t("territory.column.academic-region-name"));
    private static final Column<String> ACADEMY =
            Column.text("codeAcademie").filled().meaning(Texts.t("territory.column.academy"));
    private static final Column<String> ACADEMY_NAME =
            Column.text("libelleAcademie").meaning(Texts.t("territory.column.academy-name"));
    private static final Column<String> DEPARTMENT =
            Column.text("codeDepartement").present().meaning(Texts.t("territory.column.department"));

    AcademiesKind(PlaceStaging staging) {
        super("academies", FileFormat.TABLE, List.of(REGION, REGION_NAME, ACADEMY, ACADEMY_NAME, DEPARTMENT), staging);
    }

    @Override
    void read(ImportJob job, StagedPlaces staged) {
        job.table().forEach(row -> {
            String department = row.text(DEPARTMENT);
            if (OverseasCollectivities.contain(department)) {
                stageAcademy(staged, row);
                return;
            }
            DepartmentCode.find(department)
                    .ifPresentOrElse(
                            code -> stage(staged, row, code),
                            () -> job.changes().count(ChangeKind.LEFT_OUT, 1));
        });
    }

    private static void stage(StagedPlaces staged, Row row, DepartmentCode department) {
        stageAcademy(staged, row);
        staged.addMembership(PlaceId.ofDepartment(department), new PlaceId(PlaceKind.ACADEMY, row.get(ACADEMY)));
    }

    /** The vice-rectorats of the Pacific have no région académique: they belong straight to the country. */
    private static void stageAcademy(StagedPlaces staged, Row row) {
        var academy = new PlaceId(PlaceKind.ACADEMY, row.get(ACADEMY));
        if (!staged.add(academy, StagedPlaces.Description.named(row.text(ACADEMY_NAME)))) {
            return;
        }
        if (row.text(REGION).isEmpty()) {
            staged.addMembership(academy, PlaceId.FRANCE);
            return;
        }
        var region = new PlaceId(PlaceKind.ACADEMIC_REGION, row.text(REGION));
        staged.addMembership(academy, region);
        if (staged.add(region, StagedPlaces.Description.named(row.text(REGION_NAME)))) {
            staged.addMembership(region, PlaceId.FRANCE);
        }
    }
}
