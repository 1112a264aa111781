package fr.preau.territory.loading;

import fr.preau.imports.Column;
import fr.preau.imports.ImportJob;
import fr.preau.imports.Row;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.PlainWords;
import fr.preau.ui.Texts;
import fr.preau.values.CommuneCode;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The official «annuaire de l’éducation» (72 columns). Its addresses, telephones and mails are not read: some are private.
 * Services, medico-social places and sections of lycées are left out by kind and counted.
 */
@Component
class DirectoryKind extends SchoolFileKind {

    private static final Column<Uai> UAI = Column.of("Identifiant_de_l_etablissement", TerritoryCells.UAI)
            .otherwise("uai")
            .key()
            .meaning(Texts.t("territory.column.uai"));
    private static final Column<String> NAME =
            Column.text("Nom_etablissement").filled().meaning(Texts.t("territory.column.name"));
    private static final Column<String> KIND =
            Column.text("Type_etablissement").present().meaning(Texts.t("territory.column.kind"));
    private static final Column<String> SECTOR =
            Column.text("Statut_public_prive").present().meaning(Texts.t("territory.column.sector"));
    private static final Column<String> CONTRACT =
            Column.text("Type_contrat_prive").meaning(Texts.t("territory.column.contract"));
    private static final Column<String> POSTCODE =
            Column.text("Code_postal").meaning(Texts.t("territory.column.postcode"));
    private static final Column<CommuneCode> COMMUNE = Column.of("Code_commune", TerritoryCells.COMMUNE)
            .lenient()
            .present()
            .meaning(Texts.t("territory.column.commune"));
    private static final Column<String> COMMUNE_NAME =
            Column.text("Nom_commune").meaning(Texts.t("territory.column.commune-name"));
    private static final Column<String> DEPARTMENT =
            Column.text("Code_departement").filled().meaning(Texts.t("territory.column.department"));
    private static final Column<BigDecimal> LATITUDE =
            Column.decimal("latitude").lenient().meaning(Texts.t("territory.column.latitude"));
    private static final Column<BigDecimal> LONGITUDE =
            Column.decimal("longitude").lenient().meaning(Texts.t("territory.column.longitude"));
    private static final Column<LocalDate> OPENED =
            Column.date("date_ouverture").lenient().meaning(Texts.t("territory.column.opened"));
    private static final Column<String> STATE = Column.text("etat").meaning(Texts.t("territory.column.state"));
    private static final Column<String> CONSTITUENCY =
            Column.text("code_circonscription").meaning(Texts.t("territory.column.constituency"));
    private static final Column<String> CONSTITUENCY_NAME =
            Column.text("nom_circonscription").meaning(Texts.t("territory.column.constituency-name"));

    private static final Column<String> NATURE = Column.text("code_nature").meaning(Texts.t("territory.column.nature"));
    private static final Column<String> NATURE_NAME =
            Column.text("libelle_nature").meaning(Texts.t("territory.column.nature-name"));
    private static final PositionCheck.Projected PROJECTED = PositionCheck.Projected.columns();

    private static final PositionCheck POSITION = new PositionCheck(LATITUDE, LONGITUDE, PROJECTED);
    private static final SchoolSector SCHOOL_SECTOR = new SchoolSector(SECTOR, CONTRACT);
    private static final SchoolState SCHOOL_STATE = new SchoolState(STATE, STATE);

    DirectoryKind(
            PlaceStaging staging,
            CommuneCodes communes,
            Vanished vanished,
            CatchmentNetworks networks,
            CommuneHistory history) {
        super("annuaire", columnsRead(), staging, communes, vanished, networks, history);
    }

    private static List<Column<?>> columnsRead() {
        List<Column<?>> columns = new ArrayList<>(
                List.of(UAI, NAME, KIND, NATURE, NATURE_NAME, SECTOR, CONTRACT, POSTCODE, COMMUNE, COMMUNE_NAME));
        columns.addAll(List.of(DEPARTMENT, LATITUDE, LONGITUDE));
        columns.addAll(PROJECTED.all());
        columns.addAll(List.of(OPENED, STATE, CONSTITUENCY, CONSTITUENCY_NAME));
        return columns;
    }

    @Override
    Optional<SchoolLine> readSchool(ImportJob job, Row row) {
        SchoolKind kind = SchoolLine.KINDS.get(PlainWords.of(row.text(KIND)));
        if (kind == null || SchoolNature.isPart(row.text(NATURE))) {
            String sort = row.text(kind == null ? KIND : NATURE_NAME);
            job.changes().leaveOut(sort.isEmpty() ? Texts.t("territory.left-out.no-kind") : sort, 1);
            return Optional.empty();
        }
        return Optional.of(new SchoolLine(
                row.get(UAI),
                row.get(NAME),
                kind,
                SCHOOL_SECTOR.read(row),
                row.text(POSTCODE),
                row.text(COMMUNE_NAME),
                row.find(COMMUNE),
                DepartmentCode.find(row.get(DEPARTMENT)).map(PlaceId::ofDepartment),
                POSITION.read(row),
                row.find(OPENED).orElse(null),
                SCHOOL_STATE.isClosed(row) ? vintage(job) : null));
    }

    @Override
    List<PlaceId> parentsOf(Row row, StagedPlaces staged) {
        String code = row.text(CONSTITUENCY);
        String name = row.text(CONSTITUENCY_NAME);
        if (code.isEmpty() || name.isEmpty()) {
            return List.of();
        }
        var constituency = new PlaceId(PlaceKind.CONSTITUENCY, code);
        staged.addAside(constituency, StagedPlaces.Description.named(name));
        return List.of(constituency);
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
