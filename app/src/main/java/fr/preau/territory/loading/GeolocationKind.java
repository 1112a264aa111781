package fr.preau.territory.loading;

import fr.preau.imports.Column;
import fr.preau.imports.ImportJob;
import fr.preau.imports.Row;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Texts;
import fr.preau.values.CommuneCode;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The official «adresse et géolocalisation des établissements», with headers as codes ({@code numero_uai}) or labels
 * («Code établissement»). It gives no constituency, and no kind but the code of the nature. Addresses are not read.
 */
@Component
class GeolocationKind extends SchoolFileKind {

    private static final Column<Uai> UAI = Column.of("numero_uai", TerritoryCells.UAI)
            .otherwise("Code établissement")
            .key()
            .meaning(Texts.t("territory.column.uai"));
    private static final Column<String> NAME =
            Column.text("appellation_officielle").filled().meaning(Texts.t("territory.column.name"));
    private static final Column<String> NATURE =
            Column.text("nature_uai").otherwise("Code nature").filled().meaning(Texts.t("territory.column.nature"));
    private static final Column<String> NATURE_NAME =
            Column.text("nature_uai_libe").otherwise("Nature").meaning(Texts.t("territory.column.nature-name"));
    private static final Column<String> SECTOR = Column.text("secteur_public_prive_libe")
            .otherwise("Secteur Public/Privé")
            .present()
            .meaning(Texts.t("territory.column.sector"));
    private static final Column<String> CONTRACT =
            Column.text("secteur_prive_libelle_type_contrat").meaning(Texts.t("territory.column.contract"));
    private static final Column<String> POSTCODE =
            Column.text("code_postal_uai").otherwise("Code postal").meaning(Texts.t("territory.column.postcode"));
    private static final Column<CommuneCode> COMMUNE = Column.of("code_commune", TerritoryCells.COMMUNE)
            .lenient()
            .present()
            .meaning(Texts.t("territory.column.commune"));
    private static final Column<String> COMMUNE_NAME =
            Column.text("libelle_commune").otherwise("Commune").meaning(Texts.t("territory.column.commune-name"));
    private static final Column<String> DEPARTMENT =
            Column.text("code_departement").filled().meaning(Texts.t("territory.column.department"));
    private static final Column<BigDecimal> LATITUDE =
            Column.decimal("latitude").lenient().meaning(Texts.t("territory.column.latitude"));
    private static final Column<BigDecimal> LONGITUDE =
            Column.decimal("longitude").lenient().meaning(Texts.t("territory.column.longitude"));
    private static final PositionCheck.Projected PROJECTED = PositionCheck.Projected.columns();
    private static final Column<LocalDate> OPENED =
            Column.date("date_ouverture").lenient().meaning(Texts.t("territory.column.opened"));
    private static final Column<String> STATE = Column.text("etat_etablissement_libe")
            .otherwise("Etat établissement")
            .meaning(Texts.t("territory.column.state"));
    private static final Column<String> STATE_CODE = Column.text("etat_etablissement")
            .otherwise("Code état établissement")
            .meaning(Texts.t("territory.column.state-code"));

    private static final PositionCheck POSITION = new PositionCheck(LATITUDE, LONGITUDE, PROJECTED);
    private static final SchoolSector SCHOOL_SECTOR = new SchoolSector(SECTOR, CONTRACT);
    private static final SchoolState SCHOOL_STATE = new SchoolState(STATE, STATE_CODE);

    GeolocationKind(
            PlaceStaging staging,
            CommuneCodes communes,
            Vanished vanished,
            CatchmentNetworks networks,
            CommuneHistory history) {
        super("geolocalisation", columnsRead(), staging, communes, vanished, networks, history);
    }

    private static List<Column<?>> columnsRead() {
        List<Column<?>> columns = new ArrayList<>(
                List.of(UAI, NAME, NATURE, NATURE_NAME, SECTOR, CONTRACT, POSTCODE, COMMUNE, COMMUNE_NAME, DEPARTMENT));
        columns.addAll(List.of(LATITUDE, LONGITUDE));
        columns.addAll(PROJECTED.all());
        columns.addAll(List.of(OPENED, STATE, STATE_CODE));
        return columns;
    }

    @Override
    Optional<SchoolLine> readSchool(ImportJob job, Row row) {
        Optional<SchoolKind> kind = SchoolNature.findKind(row.get(NATURE));
        if (kind.isEmpty()) {
            String sort = row.text(NATURE_NAME);
            job.changes().leaveOut(sort.isEmpty() ? Texts.t("territory.left-out.nature", row.get(NATURE)) : sort, 1);
        }
        return kind.map(known -> new SchoolLine(
                row.get(UAI),
                row.get(NAME),
                known,
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
