package fr.preau.territory.loading;

import fr.preau.imports.Column;
import fr.preau.imports.ImportJob;
import fr.preau.imports.Row;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.ui.PlainWords;
import fr.preau.ui.Texts;
import fr.preau.values.CommuneCode;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The compact national register: one line per open school. Its figures are read by the module of indicators. */
@Component
class RegisterKind extends SchoolFileKind {

    private static final Column<Uai> UAI =
            Column.of("uai", TerritoryCells.UAI).key().meaning(Texts.t("territory.column.uai"));
    private static final Column<String> KIND = Column.text("type").filled().meaning(Texts.t("territory.column.kind"));
    private static final Column<String> SECTOR =
            Column.text("secteur").present().meaning(Texts.t("territory.column.sector"));
    private static final Column<String> NAME = Column.text("nom").filled().meaning(Texts.t("territory.column.name"));
    private static final Column<String> POSTCODE =
            Column.text("code_postal").meaning(Texts.t("territory.column.postcode"));
    private static final Column<String> COMMUNE_NAME =
            Column.text("commune").meaning(Texts.t("territory.column.commune-name"));
    private static final Column<CommuneCode> COMMUNE = Column.of("code_insee", TerritoryCells.COMMUNE)
            .lenient()
            .present()
            .meaning(Texts.t("territory.column.commune"));
    private static final Column<String> DEPARTMENT =
            Column.text("code_departement").filled().meaning(Texts.t("territory.column.department"));
    private static final Column<BigDecimal> LATITUDE =
            Column.decimal("latitude").lenient().meaning(Texts.t("territory.column.latitude"));
    private static final Column<BigDecimal> LONGITUDE =
            Column.decimal("longitude").lenient().meaning(Texts.t("territory.column.longitude"));

    private static final PositionCheck POSITION = PositionCheck.ofDegrees(LATITUDE, LONGITUDE);

    private static final Map<String, Sector> SECTORS =
            Map.of("public", Sector.PUBLIC, "prive", Sector.PRIVATE_UNSPECIFIED, "", Sector.UNKNOWN);

    RegisterKind(
            PlaceStaging staging,
            CommuneCodes communes,
            Vanished vanished,
            CatchmentNetworks networks,
            CommuneHistory history) {
        super(
                "registre",
                List.of(UAI, KIND, SECTOR, NAME, POSTCODE, COMMUNE_NAME, COMMUNE, DEPARTMENT, LATITUDE, LONGITUDE),
                staging,
                communes,
                vanished,
                networks,
                history);
    }

    @Override
    Optional<SchoolLine> readSchool(ImportJob job, Row row) {
        SchoolKind kind = SchoolLine.KINDS.get(PlainWords.of(row.get(KIND)));
        Sector sector = SECTORS.get(PlainWords.of(row.text(SECTOR)));
        if (kind == null) {
            row.reject(TerritoryProblem.UNKNOWN_KIND, KIND, Texts.t("territory.expected.kind"));
            return Optional.empty();
        }
        if (sector == null || sector == Sector.UNKNOWN) {
            row.warn(TerritoryProblem.UNKNOWN_SECTOR, SECTOR, Texts.t("territory.expected.sector"));
        }
        return Optional.of(new SchoolLine(
                row.get(UAI),
                row.get(NAME),
                kind,
                sector == null ? Sector.UNKNOWN : sector,
                row.text(POSTCODE),
                row.text(COMMUNE_NAME),
                row.find(COMMUNE),
                DepartmentCode.find(row.get(DEPARTMENT)).map(PlaceId::ofDepartment),
                POSITION.read(row),
                null,
                null));
    }

    @Override
    String departmentOf(Row row) {
        return row.get(DEPARTMENT);
    }

    @Override
    Column<Uai> uaiColumn() {
        return UAI;
    }

    @Override
    Column<?> communeColumn() {
        return COMMUNE;
    }
}
