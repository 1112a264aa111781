package fr.preau.territory.loading;

import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.ui.Texts;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** The départements of the official geographic code, each in its région. Always loaded whole, whatever the territory. */
@Component
class DepartmentsKind extends PlaceFileKind {

    private static final Column<String> CODE =
            Column.text("code").key().meaning(Texts.t("territory.column.department"));
    private static final Column<String> NAME = Column.text("nom").filled().meaning(Texts.t("territory.column.name"));
    private static final Column<String> REGION =
            Column.text("region").filled().meaning(Texts.t("territory.column.region"));

    private static final Column<String> ZONE = Column.text("zone").meaning(Texts.t("territory.column.zone"));

    DepartmentsKind(PlaceStaging staging) {
        super("departements", FileFormat.JSON, List.of(CODE, NAME, REGION, ZONE), staging);
    }

    @Override
    void read(ImportJob job, StagedPlaces staged) {
        job.forEachItem(item -> {
            if (item.row().text(ZONE).equals(OverseasCollectivities.ZONE)) {
                job.changes().leaveOut(Texts.t("territory.left-out.collectivity"), 1);
                return;
            }
            var department =
                    PlaceId.ofDepartment(DepartmentCode.parse(item.row().get(CODE)));
            staged.add(department, StagedPlaces.Description.named(item.row().get(NAME)));
            staged.addMembership(
                    department, new PlaceId(PlaceKind.REGION, item.row().get(REGION)));
        });
    }
}
