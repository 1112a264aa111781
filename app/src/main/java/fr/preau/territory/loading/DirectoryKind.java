package fr.preau.territory.loading;

import fr.preau.imports.Column;
import fr.preau.imports.ImportJob;
import fr.preau.imports.Row;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.ui.Texts;
import fr.preau.values.CommuneCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The official «annuaire de l’éducation» (72 columns). Its addresses, telephones and mails are not read: some are private.
 * Services and medico-social places are left out by kind and counted.
 */
@Component
class DirectoryKind extends SchoolFileKind {

    private static final Column<Uai> UAI = Column.of("Identifiant_de_l_etablissement", TerritoryCells.UAI)
            .otherwise("numero_uai", "uai")
            .key()
            .meaning(Texts.t("territory.column.uai"));
    private static final Column<String> NAME = Column.text("Nom_etablissement")
            .otherwise("appellation_officielle")
            .filled()
            .meaning(Texts.t("territory.column.name"));
    private static final Column<String> KIND =
            Column.text("Type_etablissement").present().meaning(Texts.t("territory.column.kind"));
    private static final Column<String> SECTOR = Column.text("Statut_public_prive")
            .otherwise("secteur_public_prive_libe")
            .present()
            .meaning(Texts.t("territory.column.sector"));
    private static final Column<String> CONTRACT =
            Column.text("Type_contrat_prive").meaning(Texts.t("territory.column.contract"));
    private static final Column<String> POSTCODE =
            Column.text("Code_postal").meaning(Texts.t("territory.column.postcode"));
    private static final Column<CommuneCode> COMMUNE = Column.of("Code_commune", TerritoryCells.COMMUNE)
            .lenient()
            .present()
            .meaning(Texts.t("territory.column.commune"));
    private static final Column<String> COMMUNE_NAME =
            Column.text("Nom_commune").otherwise("libelle_commune").meaning(Texts.t("territory.column.commune-name"));
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

    private static final PositionCheck POSITION = new PositionCheck(LATITUDE, LONGITUDE);

    DirectoryKind(
            PlaceStaging staging,
            CommuneCodes communes,
            Vanished vanished,
            CatchmentNetworks networks,
            CommuneHistory history) {
        super(
                "annuaire",
                List.of(
                        UAI,
                        NAME,
                        KIND,
                        SECTOR,
                        CONTRACT,
                        POSTCODE,
                        COMMUNE,
                        COMMUNE_NAME,
                        DEPARTMENT,
                        LATITUDE,
                        LONGITUDE,
                        OPENED,
                        STATE,
                        CONSTITUENCY,
                        CONSTITUENCY_NAME),
                staging,
                communes,
                vanished,
                networks,
                history);
    }

    @Override
    Optional<SchoolLine> readSchool(ImportJob job, Row row) {
        SchoolKind kind = SchoolLine.KINDS.get(PlainWords.of(row.text(KIND)));
        if (kind == null) {
            String sort = row.text(KIND);
            job.changes().leaveOut(sort.isEmpty() ? Texts.t("territory.left-out.no-kind") : sort, 1);
            return Optional.empty();
        }
        return Optional.of(new SchoolLine(
                row.get(UAI),
                row.get(NAME),
                kind,
                sector(row),
                row.text(POSTCODE),
                row.text(COMMUNE_NAME),
                row.find(COMMUNE),
                TerritoryCells.findDepartment(row.get(DEPARTMENT)).map(PlaceId::ofDepartment),
                POSITION.read(row),
                row.find(OPENED).orElse(null),
                closing(job, row)));
    }

    private static Sector sector(Row row) {
        return switch (PlainWords.of(row.text(SECTOR))) {
            case "public" -> Sector.PUBLIC;
            case "prive" -> privateSector(PlainWords.of(row.text(CONTRACT)));
            default -> {
                row.warn(TerritoryProblem.UNKNOWN_SECTOR, SECTOR, Texts.t("territory.expected.sector"));
                yield Sector.UNKNOWN;
            }
        };
    }

    private static Sector privateSector(String contract) {
        if (contract.startsWith("hors contrat")) {
            return Sector.PRIVATE_OUT_OF_CONTRACT;
        }
        // «C0NTRAT SIMPLE POUR PARTIE DES CLASSES», with a zero, is what the producer prints.
        boolean underContract =
                contract.startsWith("contrat") || contract.startsWith("c0ntrat") || contract.startsWith("sous contrat");
        return underContract ? Sector.PRIVATE_UNDER_CONTRACT : Sector.PRIVATE_UNSPECIFIED;
    }

    /** A school that the directory says closed is closed from the file's day on: it gives no other. */
    private static @Nullable LocalDate closing(ImportJob job, Row row) {
        return PlainWords.of(row.text(STATE)).startsWith("ferme") ? job.source().vintage() : null;
    }

    @Override
    List<PlaceId> parentsOf(Row row, StagedPlaces staged) {
        String code = row.text(CONSTITUENCY);
        String name = row.text(CONSTITUENCY_NAME);
        if (code.isEmpty() || name.isEmpty()) {
            return List.of();
        }
        var constituency = new PlaceId(PlaceKind.CONSTITUENCY, code);
        staged.add(constituency, StagedPlaces.Description.named(name));
        return List.of(constituency);
    }

    @Override
    String departmentOf(Row row) {
        return row.get(DEPARTMENT);
    }

    @Override
    Column<?> communeColumn() {
        return COMMUNE;
    }
}
