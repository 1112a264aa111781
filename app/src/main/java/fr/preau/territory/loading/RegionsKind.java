package fr.preau.territory.loading;

import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** The régions of the official geographic code. Always loaded whole, whatever the territory. */
@Component
class RegionsKind extends PlaceFileKind {

    private static final Column<String> CODE = Column.text("code").key().meaning(Texts.t("territory.column.region"));
    private static final Column<String> NAME = Column.text("nom").filled().meaning(Texts.t("territory.column.name"));

    private static final Column<String> ZONE = Column.text("zone").meaning(Texts.t("territory.column.zone"));

    RegionsKind(PlaceStaging staging) {
        super("regions", FileFormat.JSON, List.of(CODE, NAME, ZONE), staging);
    }

    @Override
    void read(ImportJob job, StagedPlaces staged) {
        job.forEachItem(item -> {
            if (item.row().text(ZONE).equals(OverseasCollectivities.ZONE)) {
                job.changes().leaveOut(Texts.t("territory.left-out.collectivity"), 1);
                return;
            }
            var region = new PlaceId(PlaceKind.REGION, item.row().get(CODE));
            staged.add(region, StagedPlaces.Description.named(item.row().get(NAME)));
            staged.addMembership(region, PlaceId.FRANCE);
        });
    }
}
