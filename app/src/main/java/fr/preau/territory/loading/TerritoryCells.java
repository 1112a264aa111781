package fr.preau.territory.loading;

import fr.preau.imports.CellType;
import fr.preau.ui.Texts;
import fr.preau.values.CommuneCode;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Siren;
import fr.preau.values.Uai;

/** The identifiers of the field, as cells of a file. */
final class TerritoryCells {

    static final CellType<Uai> UAI = new CellType<>(Texts.t("territory.expected.uai"), Uai::parse);
    static final CellType<CommuneCode> COMMUNE =
            new CellType<>(Texts.t("territory.expected.commune"), CommuneCode::parse);
    static final CellType<DepartmentCode> DEPARTMENT =
            new CellType<>(Texts.t("territory.expected.department"), DepartmentCode::parse);

    static final CellType<Siren> SIREN = new CellType<>(Texts.t("territory.expected.siren"), Siren::new);

    private TerritoryCells() {}
}
